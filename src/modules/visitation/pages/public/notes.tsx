// SPDX-License-Identifier: EUPL-1.2
import { Bullets } from '../../../../platform/ui/index.ts'

/** What a reader must know beside a figure, and where it stands in the source. */
export function Notes({ place, notes }: { place: string; notes: readonly string[] }) {
  return <Bullets quiet items={[...notes, `Bron: ${place}.`]} />
}
