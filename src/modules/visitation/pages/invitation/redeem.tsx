// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Notice,
  PageHead,
  Text,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Contact } from '../../domain/contact.ts'
import { paths } from '../../paths.ts'
import { ContactLinks } from './contact.tsx'

type Props = {
  form: FormView
  /** Name of who is signed in, if anybody. */
  person: string | undefined
  /** Somebody who is a municipal secretary already has no more to fill in. */
  isSecretary: boolean
  /** Where somebody asks whose code does not work. */
  secretariats: readonly Contact[]
}

/** The door: the code of the letter, and who stands there. */
export function RedeemPage({ form, person, isSecretary, secretariats }: Props) {
  return (
    <>
      <PageHead
        title="Uitnodiging openen"
        sentence="Uw gemeente kreeg een brief van de visitatiecommissie. Met de code uit die brief komt de gemeentesecretaris binnen."
      />
      <ErrorSummary errors={form.errors} />
      {person && !isSecretary && (
        <Notice title={`U bent ingelogd als ${person}`}>
          Gebruikt u de code voor iemand anders, laat die persoon dan zelf naam en e-mailadres invullen.
        </Notice>
      )}
      <Form action={paths.redeem()} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <TextField
          name="code"
          label="Code uit de brief"
          hint="16 tekens, bijvoorbeeld 7F3K-9QZD-MB2X-04TV. Streepjes en hoofdletters maken niet uit."
          value={form.value('code')}
          error={form.error('code')}
          autocomplete="off"
          spellcheck={false}
          width="medium"
        />
        {!isSecretary && (
          <>
            <TextField
              name="name"
              label="Naam van de gemeentesecretaris"
              value={form.value('name')}
              error={form.error('name')}
              autocomplete="name"
            />
            <TextField
              name="email"
              label="E-mailadres van het werk"
              hint="Daarmee logt u later in."
              type="email"
              value={form.value('email')}
              error={form.error('email')}
              autocomplete="email"
            />
          </>
        )}
        <Buttons>
          <Button kind="primary">Open de uitnodiging</Button>
        </Buttons>
      </Form>
      <Text quiet>
        Openen is nog geen ja. U ziet daarna wat een bezoek inhoudt, en kunt aannemen of ervan afzien.
      </Text>
      {secretariats.map(contact => (
        <Text quiet>
          Werkt de code niet, of hebt u een vraag? Het secretariaat van de commissie helpt u:{' '}
          <ContactLinks contact={contact} />.
        </Text>
      ))}
    </>
  )
}
