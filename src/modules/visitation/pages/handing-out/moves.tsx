// SPDX-License-Identifier: EUPL-1.2
import type { MoveKind } from '../../../../kernel/handing-out/moves.ts'
import {
  Button,
  Card,
  Fold,
  Form,
  type FormView,
  Hidden,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { HandedOutView } from '../../domain/handing-out.ts'
import { paths } from '../../paths.ts'
import { moveForms } from './words.ts'

type Props = { view: HandedOutView; form: FormView }

/** What this person may do with it now, each in a form of its own; the most usual first. */
export function Moves({ view, form }: Props) {
  const usual: readonly MoveKind[] = ['answered', 'accepted']
  const first = view.moves.filter(kind => usual.includes(kind))
  const others = view.moves.filter(kind => !usual.includes(kind))
  if (view.moves.length === 0) return <Nothing view={view} />
  return (
    <>
      {first.map(kind => (
        <Card title={moveForms[kind].title}>
          <MoveForm view={view} form={form} kind={kind} />
        </Card>
      ))}
      <Card title={first.length > 0 ? 'Of anders' : 'Wat u kunt doen'}>
        {others.map(kind => (
          <Fold summary={moveForms[kind].title} open={form.value('move') === kind}>
            <MoveForm view={view} form={form} kind={kind} />
          </Fold>
        ))}
      </Card>
    </>
  )
}

function Nothing({ view: { one } }: Pick<Props, 'view'>) {
  return (
    <Card title="Wat u kunt doen">
      <p>
        {one.state === 'answered'
          ? `${one.sender.name} kijkt nu naar de antwoorden.`
          : 'U hoeft hier niets mee te doen.'}
      </p>
    </Card>
  )
}

function MoveForm({ view, form, kind }: Props & { kind: MoveKind }) {
  const { organisationId, visitId } = view.participation
  const { label, optional, button, title } = moveForms[kind]
  const wasTyped = form.value('move') === kind
  const typed = (field: string) => ({
    value: wasTyped ? form.value(field) : '',
    error: wasTyped ? form.error(field) : undefined,
  })
  return (
    <Form
      action={paths.handedOutMove(organisationId, visitId, view.one.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={title}
    >
      <Hidden name="move" value={kind} />
      {kind === 'handedOn' && (
        <Select
          name="to"
          id={`to-${kind}`}
          label="Aan wie"
          {...typed('to')}
          placeholder="Kies een collega"
          options={view.receivers.map(one => ({ value: one.id, label: one.name }))}
        />
      )}
      {label && (
        <TextArea
          name="body"
          id={`body-${kind}`}
          label={label}
          {...typed('body')}
          rows={2}
          most={2000}
          optional={optional}
        />
      )}
      <Button kind={kind === 'answered' || kind === 'accepted' ? 'primary' : 'secondary'}>{button}</Button>
    </Form>
  )
}
