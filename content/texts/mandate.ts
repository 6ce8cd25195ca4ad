// SPDX-License-Identifier: EUPL-1.2
import type { TextSection } from './report.ts'

/** Why there was a committee, and where it stood (requirements 1-3, 6, 8, 20, 196), in own words. */
export const mandate: readonly TextSection[] = [
  {
    code: 'origin',
    title: 'Waar de opdracht vandaan kwam',
    paragraphs: [
      'Op 29 november 2013 kwamen de leden van de VNG bijeen in een buitengewone ledenvergadering. Zij namen een resolutie over informatieveiligheid aan. In punt 5 vroegen zij het bestuur van de VNG om een visitatiecommissie te regelen. Die commissie moest van buiten komen, advies geven en uit verschillende overheden bestaan.',
    ],
    place: 'Eindverslag 2017, Achtergrond',
  },
  {
    code: 'aims',
    title: 'Drie doelen',
    paragraphs: [
      'Met de bezoeken wilde de commissie drie dingen bereiken. Zij hielp ook om kennis tussen gemeenten te verspreiden.',
    ],
    points: [
      'De aandacht voor informatieveiligheid blijft en wordt sterker.',
      'Een gemeente ziet beter wat zij zelf kan doen.',
      'Duidelijk wordt of het werkt dat gemeenten dit zelf regelen en elkaar eraan houden, en hoe dat beter kan.',
    ],
    place: 'Eindverslag 2017, Inleiding door de voorzitter en Doel en opdracht',
  },
  {
    code: 'learning',
    title: 'Leren, geen toezicht',
    paragraphs: [
      'De commissie was er voor bestuurders die willen leren. Zij hield geen toezicht, gaf geen cijfers en sprak geen oordeel uit. Elke gemeente kreeg voorstellen voor een eigen volgende stap.',
    ],
    place: 'Eindverslag 2017, Doel en opdracht en Uitgangspunten',
  },
  {
    code: 'limits',
    title: 'Wat een gesprek kan laten zien',
    paragraphs: [
      'Een vragenlijst en een gesprek van anderhalf uur zijn niet genoeg voor een volledig en objectief beeld. Dat zei de commissie er steeds bij. Haar voorstellen gaan over punten waar zij meer aandacht zinvol vond.',
    ],
    place: 'Eindverslag 2017, Doel en opdracht',
  },
  {
    code: 'agenda',
    title: 'Plaats in de Digitale Agenda 2020',
    paragraphs: [
      'De commissie was een project van de Digitale Agenda 2020 van de gemeenten. Zonder veilige informatie lukt digitaal werken niet. Daarom raakt dit onderwerp ook alle andere projecten van die agenda: zij slagen alleen als informatie veilig is.',
    ],
    place: 'Eindverslag 2017, Uitgangspunten',
  },
  {
    code: 'term',
    title: 'Twee jaar, 120 gemeenten',
    paragraphs: [
      'De commissie kreeg twee jaar de tijd en een doel: 120 gemeenten. Het werden er 123, tussen 26 augustus 2015 en 31 mei 2017.',
    ],
    place: 'Eindverslag 2017, De opzet van de werkwijze en De bezochte gemeenten',
  },
  {
    code: 'committee',
    title: 'De commissie van toen',
    paragraphs: [
      'Voorzitter was Frans Backhuijs. Leden waren Wim Blok en Maarten Ruijs. Drie medewerkers hielpen hen.',
    ],
    place: 'Eindverslag 2017, Voorwoord en Inleiding door de voorzitter',
  },
]
