// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import { type OrganisationKind, type Role, roleFits, roles } from '../../../kernel/roles.ts'
import { Confirm, Filters, type FormView, PageHead, Select, TextArea } from '../../../platform/ui/index.ts'
import { hoursToDecide, minutesOpen } from '../domain/emergency.ts'
import { paths } from '../paths.ts'

type Owner = { readonly id: OrganisationId; readonly name: string; readonly kind: OrganisationKind }

/** First step: which organisation. The roles to read in follow from it. */
export function ChooseOwnerPage({
  organisation,
  owners,
}: {
  organisation: string
  owners: readonly Owner[]
}) {
  return (
    <>
      <PageHead
        title="Noodtoegang vragen"
        sentence="Vraag eerst de organisatie zelf om te kijken. Noodtoegang is voor als dat niet kan en wachten schade geeft."
      />
      <Filters action={paths.ask(organisation)} label="Kies een organisatie" button="Ga verder">
        <Select
          name="bij"
          label="Organisatie"
          placeholder="Kies"
          options={owners.map(owner => ({ value: owner.id, label: `${owner.name} (${owner.id})` }))}
        />
      </Filters>
    </>
  )
}

/** Second step: in which role, why and what for. */
export function AskPage({
  organisation,
  owner,
  form,
}: {
  organisation: string
  owner: Owner
  form: FormView
}) {
  const text = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  const fitting = (Object.keys(roles) as Role[]).filter(role => roleFits(role, owner.kind))
  return (
    <Confirm
      errors={form.errors}
      title={`Noodtoegang vragen bij ${owner.name}`}
      sentence="Er gaat nog niets open. Een andere beheerder van het platform beslist."
      consequences={[
        `Na de goedkeuring leest u ${minutesOpen} minuten mee in één rol. Daarna stopt het vanzelf.`,
        'U kunt niets veranderen, en geen bestanden ophalen. Aantekeningen in vertrouwen blijven dicht.',
        `De beheerder en de CISO van ${owner.name} krijgen meteen bericht. Zij lezen wat u hier opschrijft, zien elke pagina die u opent, en kunnen het direct stoppen.`,
        `Beslist binnen ${hoursToDecide} uur niemand, dan telt het verzoek niet meer.`,
      ]}
      action={paths.ask(organisation, owner.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Vraag noodtoegang"
      cancelHref={paths.requests(organisation)}
    >
      <Select
        {...text('role')}
        label="In welke rol leest u mee?"
        hint="Kies de rol die het minste ziet en toch genoeg is."
        placeholder="Kies een rol"
        options={fitting.map(role => ({ value: role, label: roles[role].label }))}
      />
      <TextArea {...text('reason')} label="Wat is er aan de hand?" hint="Noem geen namen van mensen." />
      <TextArea {...text('neededFor')} label="Wat moet u daarvoor zien, en wat doet u ermee?" />
    </Confirm>
  )
}
