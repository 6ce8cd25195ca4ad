// SPDX-License-Identifier: EUPL-1.2
import { reactionTexts } from '../../../../../content/texts/report/reactions.ts'
import {
  Conflict,
  Fold,
  Form,
  type FormView,
  Hidden,
  Link,
  RadioGroup,
  Reaction,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { reactions } from '../../domain/report.ts'
import { type KeptReaction, needsWords } from '../../domain/report-reaction.ts'
import { paths } from '../../paths.ts'
import { ReactionView, type Said, SaidBefore } from '../report/reaction-view.tsx'

type Props = {
  organisation: string
  visit: string
  paragraph: string
  number: number
  said: KeptReaction | undefined
  /** What was said about this paragraph in the draft before. */
  before: Said | undefined
  form: FormView
}

/** The reaction to one paragraph: open as long as there is none, folded away once there is. */
export function ReactForm(props: Props) {
  const { said, before, form, paragraph, number } = props
  const isPosted = form.value('paragraph') === paragraph
  if (isPosted && form.conflict)
    return (
      <Conflict {...form.conflict}>
        <Fields {...props} isPosted />
      </Conflict>
    )
  if (!said || isPosted)
    return (
      <Reaction open>
        <SaidBefore said={before} />
        <Fields {...props} isPosted={isPosted} />
      </Reaction>
    )
  return (
    <ReactionView said={said}>
      <Fold summary={`Wijzig uw reactie op alinea ${number}`}>
        <Fields {...props} isPosted={false} />
      </Fold>
      {said.version > 1 && (
        <p>
          <Link href={paths.reactionHistory(props.organisation, props.visit, paragraph)} small>
            Eerdere versies van uw reactie op alinea {number}
          </Link>
        </p>
      )}
      <SaidBefore said={before} />
    </ReactionView>
  )
}

function Fields({
  organisation,
  visit,
  paragraph,
  number,
  said,
  form,
  isPosted,
}: Props & { isPosted: boolean }) {
  const value = (field: string, saved: string | undefined) => (isPosted ? form.value(field, saved) : saved)
  const error = (field: string) => (isPosted ? form.error(field) : undefined)
  // The first field with something wrong is where the summary leads; the ids of the others tell them apart.
  const id = (field: string) => (isPosted ? undefined : `f-${field}-${number}`)
  return (
    <Form
      action={paths.react(organisation, visit, paragraph)}
      token={{ csrf: form.csrf }}
      version={said?.version ?? 0}
      label={`Reactie op alinea ${number}`}
      autosave
    >
      <Hidden name="paragraph" value={paragraph} />
      <RadioGroup
        name="kind"
        id={id('kind')}
        label={`Uw reactie op alinea ${number}`}
        inline
        options={reactions.map(kind => ({
          value: kind,
          label: capital(reactionTexts[kind]),
          needs: needsWords(kind) ? 'body' : undefined,
        }))}
        value={value('kind', said?.kind)}
        error={error('kind')}
      />
      <TextArea
        name="body"
        id={id('body')}
        label="Toelichting"
        hint="Bij een feit of een aanvulling."
        optional
        value={value('body', said?.body)}
        error={error('body')}
      />
    </Form>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
