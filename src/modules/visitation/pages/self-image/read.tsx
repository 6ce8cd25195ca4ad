// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { Role } from '../../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  countOf,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  PrintButton,
  Section,
} from '../../../../platform/ui/index.ts'
import { seenRoles } from '../../domain/self-image.ts'
import type { ReadView } from '../../domain/self-image-view.ts'
import { paths } from '../../paths.ts'
import { ReadSections } from './read-topics.tsx'
import { SeenFacts } from './seen-facts.tsx'
import { disclaimerOf, seenLabels } from './words.ts'

type Props = { view: ReadView; reader: string; roles: readonly Role[]; now: Date; form: FormView }

/** The whole self-image in words, to read and to print. */
export function ReadPage({ view, reader, roles, now, form }: Props) {
  const { selfImage, progress, isOpen } = view
  const { organisationId, visitId } = selfImage.participation
  return (
    <>
      <PageHead
        title={selfImage.questionnaire.title}
        label={{ tlp: 'AMBER+STRICT', date: formatDate(localDateOf(now)), reader }}
        sentence={`${countOf(progress.topicsDone, progress.topicsOf, 'onderwerpen')} ${progress.topicsDone === 1 ? 'is' : 'zijn'} beantwoord. ${
          isOpen ? 'De commissie ziet dit pas na het inleveren.' : 'Zo is het ingeleverd bij de commissie.'
        }`}
        actions={<PrintButton />}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Notice title="Hoe u dit leest">{disclaimerOf('zelfbeeld')}</Notice>
      <Section title="Gezien">
        <SeenFacts view={view} changedSince={view.changedSince} />
        <MarkSeen view={view} roles={roles} form={form} />
      </Section>
      <ReadSections
        sections={view.read}
        beside={
          isOpen
            ? ({ topic }) => (
                <Link href={paths.topic(organisationId, visitId, topic.code)} small>
                  Aanvullen
                  <span class="visually-hidden">: {topic.title}</span>
                </Link>
              )
            : undefined
        }
      />
    </>
  )
}

function MarkSeen({ view, roles, form }: Pick<Props, 'view' | 'roles' | 'form'>) {
  const mine = seenRoles.filter(role => roles.includes(role) && !view.seen.some(one => one.role === role))
  if (mine.length === 0 || !view.isOpen) return null
  const { organisationId, visitId } = view.selfImage.participation
  if (!view.selfImage.offeredAt)
    return <Button disabledReason="De coördinator legt het zelfbeeld eerst aan u voor.">Gezien</Button>
  return (
    <Form action={paths.seen(organisationId, visitId)} token={{ csrf: form.csrf, key: form.key() }}>
      <p>
        Met ‘gezien’ zegt u als {mine.map(role => seenLabels[role]).join(' en ')} dat u het zelfbeeld kent.
        Het is geen besluit en geen oordeel.
      </p>
      <Buttons>
        <Button kind="primary">Gezien</Button>
      </Buttons>
    </Form>
  )
}
