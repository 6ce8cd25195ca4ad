// SPDX-License-Identifier: EUPL-1.2
import { dutchTime } from '../dutch.ts'

/** Says when the page's content was last stored: "opgeslagen 14:02". Autosave on the page updates it. */
export function SavedMark({ at, id }: { at?: Date | undefined; id?: string | undefined }) {
  return (
    <span class="saved" role="status" data-saved="" id={id}>
      {at && `opgeslagen ${dutchTime(at)}`}
    </span>
  )
}
