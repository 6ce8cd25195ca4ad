// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { RoleFields } from './role-fields.tsx'

type Props = { organisation: string; kind: OrganisationKind; today: string; form: FormView }

export function NewColleaguePage({ organisation, kind, today, form }: Props) {
  return (
    <>
      <PageHead
        title="Een collega toevoegen"
        sentence="Uw collega krijgt een e-mail om voor het eerst in te loggen. Wie al een account heeft, ook bij een andere gemeente, gebruikt dat."
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.newColleague(organisation)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <TextField {...form.field('name')} label="Naam op het werk" maxlength={200} />
        <TextField {...form.field('email')} label="E-mailadres van het werk" type="email" maxlength={254} />
        <RoleFields kind={kind} today={today} form={form} />
        <Buttons>
          <Button kind="primary">Voeg de collega toe</Button>
          <Link href={paths.people(organisation)}>Niet toevoegen, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
