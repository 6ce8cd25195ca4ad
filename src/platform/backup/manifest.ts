// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** What the file holds, as its last frame: enough to prove that what was restored is what was there. */
export const manifestSchema = z.object({
  migration: z.string(),
  madeAt: z.string(),
  serverVersion: z.string(),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), sha256: z.string() }),
  ),
})
export type Manifest = z.infer<typeof manifestSchema>
