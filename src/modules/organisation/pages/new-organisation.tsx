// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Fieldset,
  Form,
  type FormView,
  Link,
  PageHead,
  Select,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { kindWords } from './organisations.tsx'

type Props = { organisation: string; kinds: readonly OrganisationKind[]; form: FormView }

export function NewOrganisationPage({ organisation, kinds, form }: Props) {
  return (
    <>
      <PageHead
        title="Een organisatie toevoegen"
        sentence="De eerste beheerder krijgt een e-mail en laat daarna anderen toe. Gemeenten staan al in het register."
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.newOrganisation(organisation)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <Select
          {...form.field('kind')}
          label="Soort"
          placeholder="Kies een soort"
          options={kinds.map(kind => ({ value: kind, label: kindWords[kind] }))}
        />
        <TextField {...form.field('name')} label="Naam" maxlength={200} />
        <TextField
          {...form.field('id')}
          label="Code"
          hint="Staat in het adres en verandert niet meer. Alleen kleine letters, cijfers en streepjes."
          maxlength={31}
          spellcheck={false}
        />
        <Fieldset legend="Eerste beheerder">
          <AdministratorFields form={form} />
        </Fieldset>
        <Buttons>
          <Button kind="primary">Voeg de organisatie toe</Button>
          <Link href={paths.organisations(organisation)}>Niet toevoegen, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}

/** Name and work address of a first administrator. */
export function AdministratorFields({ form }: { form: FormView }) {
  return (
    <>
      <TextField {...form.field('administratorName')} label="Naam op het werk" maxlength={200} />
      <TextField {...form.field('email')} label="E-mailadres van het werk" type="email" maxlength={254} />
    </>
  )
}
