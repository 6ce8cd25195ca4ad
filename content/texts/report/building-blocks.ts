// SPDX-License-Identifier: EUPL-1.2
import type { sectionTexts } from './sections.ts'

/**
 * A text to start from. It never stays as it is: what stands between [square brackets] is for the writer, and a
 * report with an unchanged block cannot be released.
 */
export type BuildingBlock = {
  readonly code: string
  readonly section: keyof typeof sectionTexts | 'perspective'
  readonly label: string
  /** Only for an action perspective. */
  readonly title?: string
  readonly text: string
}

export const buildingBlocks: readonly BuildingBlock[] = [
  {
    code: 'heard.college',
    section: 'heard',
    label: 'Het college bespreekt het onderwerp',
    text: 'Het college besprak informatieveiligheid het afgelopen jaar [aantal] keer. Aanleiding was [aanleiding]. De portefeuillehouder vertelde dat [wat het veranderde].',
  },
  {
    code: 'heard.ciso',
    section: 'heard',
    label: 'De plek van de CISO',
    text: 'De CISO heeft [uren] uur per week en praat [hoe vaak] met de gemeentesecretaris. Bij afwezigheid [wie het overneemt].',
  },
  {
    code: 'heard.incidents',
    section: 'heard',
    label: 'Melden van incidenten',
    text: 'Medewerkers melden [wat zij melden] bij [waar]. Na een melding [wat er dan gebeurt].',
  },
  {
    code: 'strong.reporting',
    section: 'strong',
    label: 'Mensen melden snel',
    text: 'Medewerkers melden [voorbeeld] snel, ook als het om henzelf gaat. Meer meldingen zijn hier een goed teken.',
  },
  {
    code: 'strong.together',
    section: 'strong',
    label: 'Samenwerking met anderen',
    text: 'U werkt bij [onderwerp] samen met [wie]. Dat levert u op dat [wat het oplevert].',
  },
  {
    code: 'attention.standIn',
    section: 'attention',
    label: 'Vervanging',
    text: 'Het is nog niet afgesproken wie [taak] overneemt als [rol] langer dan [tijd] weg is. Het gesprek liet zien dat [waarom dat ertoe doet].',
  },
  {
    code: 'attention.recovery',
    section: 'attention',
    label: 'Volgorde van herstel',
    text: 'Als [systeem] langer uitvalt, is nog niet duidelijk wie besluit welke dienst het eerst terugkomt. [Wat men daarover zei.]',
  },
  {
    code: 'attention.council',
    section: 'attention',
    label: 'De raad',
    text: 'De raad krijgt [hoe vaak] informatie over informatieveiligheid, in de vorm van [vorm]. Raadsleden [wat zij ermee doen].',
  },
  {
    code: 'perspective.standIn',
    section: 'perspective',
    label: 'Vervanger aanwijzen en oefenen',
    title: 'Wijs een vervanger aan en oefen de overdracht',
    text: 'Laat de vervanger van [rol] twee weken meelopen en daarna één [voorbeeld] zelf leiden. Begin met [eerste stap].',
  },
  {
    code: 'perspective.recovery',
    section: 'perspective',
    label: 'Volgorde van herstel in het college',
    title: 'Bespreek de volgorde van herstel in het college',
    text: 'Neem één avond voor het scenario ‘een week geen [systeem]’ en leg het besluit vast. [Wie bereidt dit voor?]',
  },
  {
    code: 'perspective.council',
    section: 'perspective',
    label: 'Vragen voor de raad',
    title: 'Geef de raad drie vragen mee',
    text: 'Deel het eindverslag met de raad, samen met drie vragen over [onderwerp] die uitnodigen tot een gesprek.',
  },
]

export const blocksFor = (section: BuildingBlock['section']): readonly BuildingBlock[] =>
  buildingBlocks.filter(block => block.section === section)
