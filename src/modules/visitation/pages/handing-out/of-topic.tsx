// SPDX-License-Identifier: EUPL-1.2
import { Link, Section, WaitList } from '../../../../platform/ui/index.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { paths } from '../../paths.ts'
import { handedOutStates } from './words.ts'

/** Which questions of a topic a colleague was asked, each with its thread; and the way to ask one. */
export function HandedOutOfTopic({ data }: { data: TopicPageData }) {
  const { organisationId, visitId } = data.selfImage.participation
  const mayHandOut = data.isOpen && data.mayHandOut
  if (data.handedOut.length === 0 && !mayHandOut) return null
  return (
    <Section title="Samen invullen" id="uitgezet">
      {data.handedOut.length > 0 && (
        <WaitList
          items={data.handedOut.map(one => ({
            title: one.title,
            href: paths.handedOut(organisationId, visitId, one.id),
            where: `${one.sender.name} vroeg dit aan ${one.holder.name}`,
            when: handedOutStates[one.state].word,
            state: handedOutStates[one.state].kind,
          }))}
        />
      )}
      {mayHandOut && (
        <p>
          <Link href={`${paths.handOut(organisationId, visitId)}?onderwerp=${data.topic.code}`}>
            Vraag een collega om dit in te vullen
          </Link>
        </p>
      )}
    </Section>
  )
}
