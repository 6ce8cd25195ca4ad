// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  Table,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { PasskeyForm } from './passkey-form.tsx'

export type ShownPasskey = {
  readonly id: string
  readonly madeWith: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly isBackedUp: boolean
}
export type ShownSession = {
  readonly series: string
  readonly device: string
  readonly net: string
  readonly method: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly isThis: boolean
}

export type AccountView = {
  readonly name: string
  readonly email: string
  /** Where the person has a role today. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly passkeys: readonly ShownPasskey[]
  readonly passwordChangedAt: Date | null
  readonly appAddedAt: Date | null
  readonly recoveryCodes: number
  readonly services: readonly { readonly label: string; readonly createdAt: Date }[]
  readonly sessions: readonly ShownSession[]
}

export function AccountPage({ form, account }: { form: FormView; account: AccountView }) {
  return (
    <>
      <PageHead title="Mijn account" sentence={`U logt in als ${account.email}.`} />
      <ErrorSummary errors={form.errors} kept={false} />
      <Passkeys form={form} passkeys={account.passkeys} />
      <PasswordAndApp form={form} account={account} />
      <Sessions form={form} sessions={account.sessions} />
      <OwnData form={form} account={account} />
      <Section
        title="Apparaat kwijt of gestolen?"
        id="verlies"
        intro="Meld het meteen. Overal waar u bent ingelogd, ook hier, wordt u uitgelogd. Wat u hebt opgeslagen blijft bewaard."
      >
        <Form action={paths.reportLoss} token={{ csrf: form.csrf }} label="Verlies melden">
          <Button kind="danger">Meld verlies en log overal uit</Button>
        </Form>
      </Section>
    </>
  )
}

function Passkeys({ form, passkeys }: { form: FormView; passkeys: readonly ShownPasskey[] }) {
  return (
    <Section
      title="Passkeys"
      id="passkeys"
      intro="Met een passkey logt u in met uw vingerafdruk, gezicht of pincode. Maak er een op elk apparaat dat u gebruikt."
    >
      <Table
        caption="Uw passkeys"
        hideCaption
        columns={[
          { key: 'made', label: 'Gemaakt met', isHeader: true },
          { key: 'at', label: 'Gemaakt op' },
          { key: 'used', label: 'Laatst gebruikt' },
          { key: 'kept', label: 'Waar' },
          { key: 'act', label: 'Weghalen', hideLabel: true },
        ]}
        rows={passkeys.map((passkey, index) => ({
          cells: {
            made: passkey.madeWith || 'onbekend apparaat',
            at: formatInstant(passkey.createdAt),
            used: passkey.lastUsedAt === null ? 'nog niet' : formatInstant(passkey.lastUsedAt),
            kept: passkey.isBackedUp
              ? 'ook op uw andere apparaten'
              : 'alleen op dit apparaat of deze sleutel',
            act: (
              <Form action={paths.removePasskey} token={{ csrf: form.csrf }} label={`Passkey ${index + 1}`}>
                <Hidden name="id" value={passkey.id} />
                <Button small label={`Haal weg: passkey ${index + 1}, ${passkey.madeWith}`}>
                  Haal weg
                </Button>
              </Form>
            ),
          },
        }))}
        empty={<p>U hebt nog geen passkey. Dat is de veiligste en snelste manier om in te loggen.</p>}
      />
      <PasskeyForm
        form={form}
        kind="make"
        action={paths.accountPasskeys}
        options={paths.accountPasskeyOptions}
        button="Maak een passkey op dit apparaat"
        isPrimary={passkeys.length === 0}
      />
    </Section>
  )
}

function PasswordAndApp({ form, account }: { form: FormView; account: AccountView }) {
  const { passwordChangedAt, appAddedAt, recoveryCodes, services } = account
  const items = [
    {
      name: 'Wachtwoord',
      value:
        passwordChangedAt === null ? (
          'geen'
        ) : (
          <>
            gekozen op {formatInstant(passwordChangedAt)}.{' '}
            <Link href={paths.accountPassword}>Verander uw wachtwoord</Link>
          </>
        ),
    },
    {
      name: 'App voor codes',
      value:
        appAddedAt === null ? (
          <Link href={paths.accountApp}>Koppel een app en kies een wachtwoord</Link>
        ) : (
          <>
            gekoppeld op {formatInstant(appAddedAt)}.{' '}
            <Link href={paths.accountApp}>Koppel een andere app</Link>
          </>
        ),
    },
    ...(appAddedAt === null
      ? []
      : [{ name: 'Herstelcodes', value: `${recoveryCodes} van de 10 nog te gebruiken` }]),
    ...services.map(service => ({
      name: service.label,
      value: `gekoppeld op ${formatInstant(service.createdAt)}`,
    })),
  ]
  return (
    <Section title="Andere manieren om in te loggen" id="manieren">
      <Facts items={items} />
      {appAddedAt !== null && (
        <Form action={paths.recoveryCodes} token={{ csrf: form.csrf }} label="Herstelcodes">
          <Button small>Maak nieuwe herstelcodes</Button>
        </Form>
      )}
    </Section>
  )
}

function Sessions({ form, sessions }: { form: FormView; sessions: readonly ShownSession[] }) {
  return (
    <Section
      title="Mijn sessies"
      id="sessies"
      intro="Hier bent u nu ingelogd. Herkent u iets niet? Beëindig het, en meld verlies als u het niet vertrouwt."
    >
      <Table
        caption="Waar u bent ingelogd"
        hideCaption
        columns={[
          { key: 'device', label: 'Apparaat', isHeader: true },
          { key: 'method', label: 'Ingelogd met' },
          { key: 'since', label: 'Sinds' },
          { key: 'seen', label: 'Laatst gezien' },
          { key: 'net', label: 'Netwerk' },
          { key: 'act', label: 'Beëindigen', hideLabel: true },
        ]}
        rows={sessions.map((session, index) => ({
          cells: {
            device: session.isThis ? `${session.device} (deze sessie)` : session.device,
            method: session.method,
            since: formatInstant(session.createdAt),
            seen: formatInstant(session.lastSeenAt),
            net: session.net || 'onbekend',
            act: (
              <Form action={paths.endSession} token={{ csrf: form.csrf }} label={`Sessie ${index + 1}`}>
                <Hidden name="series" value={session.series} />
                <Button small label={`Beëindig: sessie ${index + 1}, ${session.device}`}>
                  Beëindig
                </Button>
              </Form>
            ),
          },
        }))}
      />
    </Section>
  )
}

function OwnData({ form, account }: { form: FormView; account: AccountView }) {
  return (
    <Section
      title="Mijn gegevens"
      id="gegevens"
      intro="Wij bewaren de naam waaronder u werkt, uw e-mailadres van het werk, uw rollen, hoe u inlogt en wat u deed."
    >
      <Form action={paths.ownName} token={{ csrf: form.csrf }} narrow label="Naam verbeteren">
        <TextField
          name="name"
          label="De naam waaronder u werkt"
          autocomplete="name"
          value={form.value('name', account.name)}
          error={form.error('name')}
        />
        <Buttons>
          <Button>Verbeter mijn naam</Button>
        </Buttons>
      </Form>
      <Form action={paths.ownEmail} token={{ csrf: form.csrf }} narrow label="E-mailadres veranderen">
        <TextField
          name="email"
          label="Uw nieuwe e-mailadres"
          hint={`Nu is het ${account.email}. U krijgt een link op het nieuwe adres; daarna verandert het pas.`}
          type="email"
          autocomplete="email"
          value={form.value('email')}
          error={form.error('email')}
        />
        <Buttons>
          <Button>Stuur de link</Button>
        </Buttons>
      </Form>
      {account.organisations.map(({ id, name }) => (
        <p class="nl-paragraph">
          Wat bij {name} van u bewaard is:{' '}
          <Link href={paths.ownData(id, 'ods')}>als tabellen (ODS, {name})</Link> of{' '}
          <Link href={paths.ownData(id, 'json')}>als gegevens (JSON, {name})</Link>.
        </p>
      ))}
    </Section>
  )
}
