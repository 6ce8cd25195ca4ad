// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

/** An administrator tells us of the sign-in service that the organisation has. */
export function AddProviderPage({
  form,
  organisation,
  redirectUri,
}: {
  form: FormView
  organisation: string
  redirectUri: string
}) {
  const text = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  return (
    <>
      <PageHead
        title="Inlogdienst toevoegen"
        sentence={`Maak bij uw inlogdienst eerst een toepassing aan met dit terugkeeradres: ${redirectUri}`}
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.addProvider(organisation)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <TextField
          {...text('label')}
          label="Naam op de knop"
          hint="Zoals uw collega’s hem kennen: Gemeente Meerwolde."
        />
        <TextField
          {...text('issuer')}
          label="Adres van de inlogdienst (issuer)"
          type="url"
          spellcheck={false}
        />
        <TextField {...text('clientId')} label="Client-id" spellcheck={false} />
        <RadioGroup
          name="authentication"
          label="Hoe bewijzen wij wie wij zijn?"
          value={form.value('authentication', 'key')}
          error={form.error('authentication')}
          options={[
            {
              value: 'key',
              label: 'Met een sleutel',
              hint: 'Aanbevolen. Wij maken de sleutel; u geeft de openbare helft aan de inlogdienst.',
            },
            { value: 'secret', label: 'Met een geheim', hint: 'Dat krijgt u van de inlogdienst.' },
          ]}
        />
        <TextField
          name="secret"
          label="Geheim"
          type="password"
          autocomplete="new-password"
          optional
          error={form.error('secret')}
        />
        <TextField
          {...text('requiredAcr')}
          label="Vereist betrouwbaarheidsniveau (acr)"
          hint="Eén of meer waarden met een spatie ertussen. Alleen wie zo is ingelogd, komt binnen."
          optional
          spellcheck={false}
        />
        <TextArea
          {...text('secondFactorGround')}
          label="Of: hoe zorgt uw organisatie voor een tweede stap?"
          hint="Geeft de inlogdienst geen niveau mee, leg dan uit waarom iedereen er toch met twee stappen inlogt."
          optional
        />
        <TextArea
          {...text('domains')}
          label="Maildomeinen van uw organisatie"
          hint="Wat achter de @ staat, één per regel. Wie zo’n adres invult bij Inloggen, komt bij uw inlogdienst. De beheerder van het platform bevestigt elk domein eerst."
          optional
        />
        <Buttons>
          <Button kind="primary">Voeg toe</Button>
          <Link href={paths.providers(organisation)} small>
            Niet doen, terug
          </Link>
        </Buttons>
      </Form>
    </>
  )
}
