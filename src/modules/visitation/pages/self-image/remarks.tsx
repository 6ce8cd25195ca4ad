// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  Button,
  Buttons,
  Comments,
  Form,
  type FormView,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { paths } from '../../paths.ts'

type Props = { data: TopicPageData; form: FormView }

/** What colleagues say to each other beside a topic; who said something can take it back. */
export function Remarks({ data, reader, form }: Props & { reader: PersonId }) {
  if (!data.comments) return null
  const { organisationId, visitId } = data.selfImage.participation
  return (
    <Section
      title="Overleg met collega's"
      id="overleg"
      intro="Alleen collega's van uw gemeente lezen dit. Het gaat niet mee naar de commissie."
    >
      <Comments
        items={data.comments.map(one => ({
          by: one.person.name,
          when: formatInstant(one.createdAt),
          text: (
            <>
              <p>{one.body}</p>
              {one.person.id === reader && data.mayAct && (
                <Form
                  action={paths.removeComment(organisationId, visitId, data.topic.code, one.id)}
                  token={{ csrf: form.csrf, key: form.key() }}
                  label="Uw bericht"
                >
                  <Button small kind="subtle">
                    Haal weg
                    <span class="visually-hidden"> wat u zei op {formatInstant(one.createdAt)}</span>
                  </Button>
                </Form>
              )}
            </>
          ),
          id: `opmerking-${one.id}`,
        }))}
      >
        {data.mayAct && <RemarkForm data={data} form={form} />}
      </Comments>
    </Section>
  )
}

function RemarkForm({ data, form }: Props) {
  const { organisationId, visitId } = data.selfImage.participation
  return (
    <Form
      action={paths.comment(organisationId, visitId, data.topic.code)}
      token={{ csrf: form.csrf, key: form.key() }}
      narrow
    >
      <TextArea
        name="opmerking"
        label="Uw bericht aan collega's"
        hint={data.isOpen && data.slot !== undefined ? 'Sla eerst uw antwoorden op.' : undefined}
        value={form.value('opmerking')}
        error={form.error('opmerking')}
        most={2000}
      />
      <Buttons>
        <Button>Plaats bericht</Button>
      </Buttons>
    </Form>
  )
}
