// SPDX-License-Identifier: EUPL-1.2
import { dutchTime } from '../dutch.ts'

/** Says when the page's content was last stored: "opgeslagen 14:02". What saves by itself on the page speaks through it. */
export function SavedMark({ at, id }: { at?: Date | undefined; id?: string | undefined }) {
  return (
    <dl-saved class="saved" role="status" id={id}>
      {at && `opgeslagen ${dutchTime(at)}`}
    </dl-saved>
  )
}
