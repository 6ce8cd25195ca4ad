// SPDX-License-Identifier: EUPL-1.2
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import { Link, PageHead, Table } from '../../../../platform/ui/index.ts'
import { type LetterKind, type LetterWording, letterKinds } from '../../domain/letter.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'

type Props = { organisation: string; round: Round; wordings: ReadonlyMap<LetterKind, LetterWording> }

/** The letters of a round: which text holds for each kind. */
export const WordingsPage = ({ organisation, round, wordings }: Props) => (
  <>
    <PageHead
      title="Teksten van de brieven"
      sentence="Elke brief heeft een standaardtekst. U kunt hem voor deze ronde anders verwoorden."
    />
    <Table
      caption="Teksten van de brieven"
      hideCaption
      columns={[
        { key: 'kind', label: 'Brief', isHeader: true },
        { key: 'when', label: 'Wanneer' },
        { key: 'subject', label: 'Onderwerp' },
        { key: 'text', label: 'Tekst' },
      ]}
      rows={letterKinds.map(kind => ({
        cells: {
          kind: <Link href={paths.wording(organisation, round.id, kind)}>{standardLetters[kind].name}</Link>,
          when: standardLetters[kind].when,
          subject: wordings.get(kind)?.subject ?? standardLetters[kind].text.subject,
          text: wordings.has(kind) ? 'eigen tekst' : 'standaard',
        },
      }))}
    />
  </>
)
