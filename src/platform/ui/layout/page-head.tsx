// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { TLP_MEANINGS, Tlp, type TlpLevel } from '../state/tlp.tsx'
import { Term } from './term.tsx'

export type PageHeadProps = {
  /** The one h1 of the page. */
  title: Child
  /** The sentence under it: what waits, with count and base. */
  sentence?: Child
  /** At most one primary button, with what belongs beside it. */
  actions?: Child
  /** Document line above the title: who may read what. Printed at the top of every page. */
  label?:
    | { tlp: TlpLevel; version?: string | undefined; date?: string | undefined; reader?: string | undefined }
    | undefined
}

export function PageHead({ title, sentence, actions, label }: PageHeadProps) {
  const line =
    label &&
    [label.version && `versie ${label.version}`, label.date, label.reader && `lezer ${label.reader}`]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      {label && (
        <div class="running" aria-hidden="true">
          <div class="running__line">
            <Tlp level={label.tlp} />
            <span>
              {title} · {line}
            </span>
          </div>
        </div>
      )}
      <div class="page-head">
        <div class="page-head__text">
          {label && (
            <p class="page-head__label">
              <Term id="tlp" word={<Tlp level={label.tlp} />}>
                {TLP_MEANINGS[label.tlp]}
              </Term>
              <span>{line}</span>
            </p>
          )}
          <h1 class="nl-heading nl-heading--level-1">{title}</h1>
          {sentence && <p class="nl-paragraph">{sentence}</p>}
        </div>
        {actions && <div class="row">{actions}</div>}
      </div>
    </>
  )
}
