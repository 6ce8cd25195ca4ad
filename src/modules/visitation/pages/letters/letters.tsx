// SPDX-License-Identifier: EUPL-1.2
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Link, PageHead, Section, Table } from '../../../../platform/ui/index.ts'
import { type LetterKind, letterKinds, type MadeLetter } from '../../domain/letter.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; letters: readonly MadeLetter[]; mayMake: boolean }

/** Every letter to one municipality, and the kinds that can be made. */
export function LettersPage({ visit, letters, mayMake }: Props) {
  const { committeeId, id, municipality } = visit
  return (
    <>
      <PageHead
        title={`Brieven aan ${municipality.name}`}
        sentence="Een brief die u maakt, verandert niet meer en komt vanzelf in het logboek. U verstuurt hem zelf."
      />
      {mayMake && (
        <Section
          id="maken"
          title="Een brief maken"
          intro="U leest de brief eerst. Er gaat niets vanzelf weg."
        >
          <Table
            caption="Soorten brieven"
            hideCaption
            columns={[
              { key: 'kind', label: 'Brief', isHeader: true },
              { key: 'when', label: 'Wanneer' },
            ]}
            rows={letterKinds.map(kind => ({
              cells: {
                kind: <Link href={hrefOf(visit, kind)}>{standardLetters[kind].name}</Link>,
                when: standardLetters[kind].when,
              },
            }))}
          />
          <p>
            <Link small href={paths.wordings(committeeId, visit.roundId)}>
              Verander de teksten van deze ronde
            </Link>
          </p>
        </Section>
      )}
      <Section id="gemaakt" title="Gemaakte brieven">
        <Table
          caption="Gemaakte brieven"
          hideCaption
          empty="Er is nog geen brief aan deze gemeente gemaakt."
          columns={[
            { key: 'kind', label: 'Brief', isHeader: true },
            { key: 'subject', label: 'Onderwerp' },
            { key: 'at', label: 'Gemaakt' },
            { key: 'by', label: 'Door' },
          ]}
          rows={letters.map(letter => ({
            cells: {
              kind: (
                <Link href={paths.madeLetter(committeeId, id, letter.id)}>
                  {standardLetters[letter.kind].name}
                </Link>
              ),
              subject: letter.document.subject,
              at: formatInstant(letter.at),
              by: letter.by,
            },
          }))}
        />
      </Section>
    </>
  )
}

/** Inviting is an act of its own: its letter comes with a code. */
const hrefOf = ({ committeeId, id, state }: Visit, kind: LetterKind): string =>
  kind !== 'invitation'
    ? paths.newLetter(committeeId, id, kind)
    : state === 'candidate'
      ? paths.invite(committeeId, id)
      : paths.letter(committeeId, id)
