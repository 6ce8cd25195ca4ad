// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from '../../../../kernel/questionnaire/types.ts'
import { Link, Section, State, Table } from '../../../../platform/ui/index.ts'
import type { DossierView } from '../../domain/dossier.ts'
import type { StrikingAnswer } from '../../domain/striking-answers.ts'
import { paths } from '../../paths.ts'

type Props = {
  view: DossierView
  topic: Pick<Topic, 'code' | 'title'>
  /** What makes it worth talking about: then a reason stands ready. */
  from?: string | undefined
}

/** The way from a place in the dossier to the list of the talk; or that it stands there. */
export function TakeAlong({ view: { visit, topics }, topic, from }: Props) {
  if (topics.some(one => one.code === topic.code)) return <State kind="ja">voor het gesprek</State>
  const query = new URLSearchParams({ onderwerp: topic.code, ...(from && { aanleiding: from }) })
  return <TakeLink href={`${paths.topics(visit.committeeId, visit.id)}?${query}#kies`} what={topic.title} />
}

/** To the list of the talk. */
export const TakeLink = ({ href, what }: { href: string; what: string }) => (
  <Link href={href} small>
    Neem mee
    <span class="visually-hidden"> naar het gesprek: {what}</span>
  </Link>
)

/** Answers to ask about. What is striking follows from rules; it says nothing of how well it goes (requirement 59). */
export function Striking({ answers, view }: { answers: readonly StrikingAnswer[]; view: DossierView }) {
  return (
    <Section
      title="Opvallende antwoorden"
      intro="Vragen om over door te praten. Zij zeggen niet hoe goed het gaat: wie meer ziet, maakt zich vaak meer zorgen."
    >
      <Table
        caption="Opvallende antwoorden"
        hideCaption
        empty="Er zijn geen antwoorden die volgens de vaste regels opvallen."
        columns={[
          { key: 'topic', label: 'Onderwerp', isHeader: true },
          { key: 'sentence', label: 'Wat opvalt' },
          { key: 'take', label: 'Gesprek', kind: 'keep' },
        ]}
        rows={answers.map(({ code, topic, sentence }) => ({
          cells: {
            topic: <a href={`#onderwerp-${topic.code}`}>{`${topic.number}. ${topic.title}`}</a>,
            sentence,
            take: <TakeAlong view={view} topic={topic} from={code} />,
          },
        }))}
      />
    </Section>
  )
}
