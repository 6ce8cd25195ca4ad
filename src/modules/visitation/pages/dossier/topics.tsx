// SPDX-License-Identifier: EUPL-1.2
import { topicsOf } from '../../../../kernel/questionnaire/contents.ts'
import type { Questionnaire } from '../../../../kernel/questionnaire/types.ts'
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Select,
  Sub,
  Table,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { ConversationTopic } from '../../domain/conversation.ts'
import type { DossierView } from '../../domain/dossier.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { VisitParts } from './visit-parts.tsx'

type Props = { view: DossierView; picked: Picked; form: FormView }
/** What was taken along from the dossier, with the reason that stands ready. */
type Picked = { readonly topic: string; readonly reason: string }

/** The topics of the talk, in order, and the way to choose one more. */
export function TopicsPage({ view, picked, form }: Props) {
  const { visit, topics, handedIn } = view
  return (
    <>
      <PageHead
        title="Onderwerpen voor het gesprek"
        sentence={`Het gesprek met ${visit.municipality.name} duurt anderhalf uur. Kies dus liever weinig onderwerpen dan veel.`}
      />
      <VisitParts visit={visit} current="topics" />
      <ErrorSummary errors={form.errors} />
      {handedIn ? (
        <>
          <Chosen visit={visit} topics={topics} questionnaire={handedIn.questionnaire} form={form} />
          <Choose
            visit={visit}
            topics={topics}
            questionnaire={handedIn.questionnaire}
            picked={picked}
            form={form}
          />
        </>
      ) : (
        <Empty title="Nog niet ingeleverd">
          U kiest onderwerpen uit het zelfbeeld. Dat kan zodra de gemeente het inlevert.
        </Empty>
      )}
    </>
  )
}

type Part = {
  visit: Visit
  topics: readonly ConversationTopic[]
  questionnaire: Questionnaire
  form: FormView
}

function Chosen({ visit, topics, questionnaire, form }: Part) {
  const titleOf = (code: string) => topicsOf(questionnaire).find(one => one.code === code)?.title ?? code
  return (
    <Table
      caption="Gekozen onderwerpen, op volgorde"
      hideCaption
      empty="Er zijn nog geen onderwerpen gekozen. Kies er hieronder een, of doe dat vanuit het dossier."
      columns={[
        { key: 'place', label: 'Nr', kind: 'key' },
        { key: 'topic', label: 'Onderwerp', isHeader: true },
        { key: 'act', label: 'Volgorde', kind: 'keep' },
      ]}
      rows={topics.map(({ code, reason }, index) => ({
        cells: {
          place: index + 1,
          topic: (
            <>
              {titleOf(code)}
              {reason && <Sub>{reason}</Sub>}
              <Sub>
                <Link href={paths.reason(visit.committeeId, visit.id, code)} small>
                  {reason ? 'Wijzig de reden' : 'Schrijf een reden'}
                  <span class="visually-hidden">: {titleOf(code)}</span>
                </Link>
              </Sub>
            </>
          ),
          act: (
            <Form
              action={paths.conversationTopic(visit.committeeId, visit.id, code)}
              token={{ csrf: form.csrf, key: form.key() }}
              label={`Volgorde van ${titleOf(code)}`}
            >
              <Buttons>
                {index > 0 && (
                  <Button small name="doe" value="up" label={`Omhoog: ${titleOf(code)}`}>
                    Omhoog
                  </Button>
                )}
                {index < topics.length - 1 && (
                  <Button small name="doe" value="down" label={`Omlaag: ${titleOf(code)}`}>
                    Omlaag
                  </Button>
                )}
                <Button small kind="subtle" name="doe" value="drop" label={`Haal weg: ${titleOf(code)}`}>
                  Haal weg
                </Button>
              </Buttons>
            </Form>
          ),
        },
      }))}
    />
  )
}

function Choose({ visit, topics, questionnaire, picked, form }: Part & { picked: Picked }) {
  const isFree = (code: string) => !topics.some(one => one.code === code)
  return (
    <Section title="Kies een onderwerp" id="kies">
      <Form
        action={paths.topics(visit.committeeId, visit.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <Select
          name="onderwerp"
          label="Onderwerp"
          placeholder="Kies een onderwerp"
          value={form.value('onderwerp', picked.topic)}
          error={form.error('onderwerp')}
          options={questionnaire.sections
            .map(section => ({
              group: section.title,
              options: section.topics
                .filter(topic => isFree(topic.code))
                .map(topic => ({ value: topic.code, label: `${topic.number}. ${topic.title}` })),
            }))
            .filter(group => group.options.length > 0)}
        />
        <TextArea
          name="reden"
          label="Waarom wilt u het hierover hebben?"
          hint="Bijvoorbeeld een verschil tussen twee antwoorden, of een vraag van de gemeente zelf. Staat er al iets? Pas het gerust aan."
          value={form.value('reden', picked.reason)}
          error={form.error('reden')}
          most={500}
          optional
        />
        <Buttons>
          <Button kind="primary">Zet op de lijst</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
