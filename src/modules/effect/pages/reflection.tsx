// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Checkbox,
  Conflict,
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
  reflection: Reflection
  isOwn: boolean
  form: FormView
}

/** At the IBD: one text, changed by anybody, released by somebody who did not write it. */
export function ReflectionPage({ organisation, reflection, isOwn, form }: Props) {
  const { roundId, id, version } = reflection
  const token = () => ({ csrf: form.csrf, key: form.key() })
  const back = paths.reflectionsOf(organisation, roundId)
  return (
    <>
      <PageHead
        title="Een terugblik"
        sentence={
          reflection.isReleased
            ? 'De commissie leest deze tekst. Hij verandert niet meer.'
            : 'Een tweede persoon van de IBD leest mee, en geeft de tekst vrij.'
        }
      />
      <ErrorSummary errors={form.errors} />
      {reflection.isReleased ? (
        <>
          <Text>{reflection.body}</Text>
          <Text>
            <Link href={back}>Terug naar de ronde</Link>
          </Text>
        </>
      ) : (
        <>
          {form.conflict && <Conflict mine={form.conflict.mine} theirs={form.conflict.theirs} />}
          <Section title="Vrijgeven" id="vrijgeven">
            <Text>{reflection.body}</Text>
            {isOwn ? (
              <Button kind="primary" disabledReason="U schreef dit zelf. Een collega geeft het vrij.">
                Geef vrij aan de commissie
              </Button>
            ) : (
              <Form
                action={paths.releaseReflection(organisation, roundId, id)}
                token={token()}
                version={version}
                narrow
              >
                <Checkbox
                  name="isRead"
                  label="Ik las de tekst. Er staat geen gemeente, datum of persoon in, ook niet tussen de regels."
                  error={form.error('isRead')}
                />
                <Buttons>
                  <Button kind="primary">Geef vrij aan de commissie</Button>
                </Buttons>
              </Form>
            )}
          </Section>
          <Section title="Wijzigen" id="wijzigen" intro="Wie wijzigt, geeft niet meer zelf vrij.">
            <Form
              action={paths.reflection(organisation, roundId, id)}
              token={token()}
              version={version}
              narrow
            >
              <TextArea {...form.field('body', reflection.body)} label="De tekst" most={1000} />
              <Buttons>
                <Button>Bewaar de wijziging</Button>
              </Buttons>
            </Form>
          </Section>
          <Section title="Weghalen" id="weghalen" intro="De tekst is dan weg. Terughalen kan niet.">
            <Form action={paths.removeReflection(organisation, roundId, id)} token={token()}>
              <Buttons>
                <Button>Haal de tekst weg</Button>
                <Link href={back}>Terug naar de ronde</Link>
              </Buttons>
            </Form>
          </Section>
        </>
      )}
    </>
  )
}
