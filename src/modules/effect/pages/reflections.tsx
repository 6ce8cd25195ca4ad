// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import {
  Bullets,
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Text,
  TextArea,
} from '../../../platform/ui/index.ts'
import type { Reflection } from '../domain/reflection.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  round: { readonly id: string; readonly name: string }
  reflections: readonly Reflection[]
  person: PersonId
  form: FormView
}

/** At the IBD: what was heard of a round, in own words. */
export function ReflectionsPage({ organisation, round, reflections, person, form }: Props) {
  const waiting = reflections.filter(one => !one.isReleased)
  const released = reflections.filter(one => one.isReleased)
  return (
    <>
      <PageHead
        title={`Terugblik op ${round.name}`}
        sentence="Wat u in gesprekken hoorde over het effect van de bezoeken. In uw eigen woorden."
      />
      <ErrorSummary errors={form.errors} />
      <Section title="Wacht op een tweede lezer" id="wacht">
        {waiting.length === 0 ? (
          <Text>Er wacht niets.</Text>
        ) : (
          <Bullets
            items={waiting.map(one => (
              <>
                {one.body}{' '}
                <Link href={paths.reflection(organisation, round.id, one.id)}>
                  {one.writtenBy === person ? 'Wijzig uw tekst' : 'Lees en geef vrij'}
                  <span class="visually-hidden">: {one.body.slice(0, 40)}</span>
                </Link>
              </>
            ))}
          />
        )}
      </Section>
      <Section title="Iets opschrijven" id="nieuw">
        <Form
          action={paths.reflectionsOf(organisation, round.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          narrow
        >
          <TextArea
            {...form.field('body')}
            label="Wat hoorde u?"
            hint="Zonder gemeente, datum of persoon. Vertel het na, zonder letterlijke woorden."
            most={1000}
          />
          <Buttons>
            <Button kind="primary">Bewaar</Button>
          </Buttons>
        </Form>
      </Section>
      <Section title="Vrijgegeven" id="vrij">
        {released.length === 0 ? (
          <Text>De commissie heeft nog niets van u.</Text>
        ) : (
          <Bullets items={released.map(one => one.body)} />
        )}
      </Section>
    </>
  )
}
