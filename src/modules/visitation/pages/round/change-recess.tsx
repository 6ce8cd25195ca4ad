// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Recess } from '../../domain/recess.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'
import { daysOf } from './recess.tsx'
import { RecessFields } from './recess-fields.tsx'

type Props = {
  organisation: string
  round: Round
  recess: Recess & { readonly isHeld: boolean }
  form: FormView
}

/** Another period in the place of this one. */
export function ChangeRecessPage({ organisation, round, recess, form }: Props) {
  if (!recess.isHeld)
    return (
      <>
        <PageHead
          title={`${recess.name} geldt niet meer`}
          sentence={`Iemand veranderde dit reces, of liet het vervallen. Er is niets veranderd door wat u hier deed. Het was: ${daysOf(recess)}.`}
        />
        <Link href={paths.recess(organisation, round.id)}>Bekijk het reces van {round.name}</Link>
      </>
    )
  return (
    <>
      <PageHead
        title={`${recess.name} wijzigen`}
        sentence={`Nu: ${daysOf(recess)}. De termijnen van alle bezoeken in ${round.name} gaan mee. Wat hier stond, blijft bewaard.`}
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.changeRecess(organisation, round.id, recess.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <RecessFields form={form} recess={recess} />
        <Buttons>
          <Button kind="primary">Bewaar het reces</Button>
          <Link href={paths.recess(organisation, round.id)}>Niet bewaren, terug</Link>
        </Buttons>
      </Form>
      <Section id="vervallen" title="Dit reces laten vervallen" intro="Dan telt de ronde in deze dagen door.">
        <Withdraw organisation={organisation} round={round} recess={recess} form={form} />
      </Section>
    </>
  )
}

function Withdraw({ organisation, round, recess, form }: Props) {
  return (
    <Form
      action={paths.withdrawRecess(organisation, round.id, recess.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`${recess.name} laten vervallen`}
      narrow
    >
      <TextArea {...form.field('why')} label="Waarom vervalt dit reces?" rows={2} />
      <Buttons>
        <Button>Laat het reces vervallen</Button>
      </Buttons>
    </Form>
  )
}
