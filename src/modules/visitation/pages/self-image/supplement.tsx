// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { AfterHandingIn } from '../../domain/after-handing-in.ts'
import { paths } from '../../paths.ts'

type Props = { view: AfterHandingIn; topic: string; form: FormView }

/** Adds something to a topic after handing in. */
export function SupplementPage({ view, topic, form }: Props) {
  const { organisationId, visitId, visitOn } = view.participation
  const back = <Link href={paths.selfImageRead(organisationId, visitId)}>Terug naar het zelfbeeld</Link>
  return (
    <>
      <PageHead
        title="Zelfbeeld aanvullen"
        sentence={`Wat u inleverde, verandert niet. Uw aanvulling komt er met de datum bij${
          visitOn === null ? '' : `, tot en met ${formatDate(visitOn)}`
        }.`}
      />
      {view.isOpen ? (
        <>
          <ErrorSummary errors={form.errors} />
          <Form
            action={paths.supplement(organisationId, visitId)}
            token={{ csrf: form.csrf, key: form.key() }}
            narrow
          >
            <Select
              {...form.field('topic', topic)}
              label="Onderwerp"
              placeholder="Kies een onderwerp"
              options={view.topics.map(one => ({ value: one.code, label: `${one.number}. ${one.title}` }))}
            />
            <TextArea
              {...form.field('body')}
              label="Wat wilt u erbij vertellen?"
              hint="De commissie leest dit zodra u het opslaat. Weghalen kan daarna niet."
              rows={5}
              most={4000}
            />
            <Buttons>
              <Button kind="primary">Vul aan</Button>
              {back}
            </Buttons>
          </Form>
        </>
      ) : (
        <Empty title="Aanvullen kan nu niet" action={back}>
          Dat kan na het inleveren, tot en met de dag van het gesprek.
        </Empty>
      )}
    </>
  )
}
