// SPDX-License-Identifier: EUPL-1.2
import { effect } from './modules/effect/module.ts'
import { emergency } from './modules/emergency/module.ts'
import { identity } from './modules/identity/module.ts'
import { organisation } from './modules/organisation/module.ts'
import { publication } from './modules/publication/module.ts'
import { search } from './modules/search/module.ts'
import { site } from './modules/site/module.ts'
import { today } from './modules/today/module.ts'
import { visitation } from './modules/visitation/module.ts'
import type { Module } from './platform/module.ts'

/** The product, one module a line. */
export const modules: readonly Module[] = [
  site,
  identity,
  today,
  search,
  organisation,
  emergency,
  visitation,
  effect,
  publication,
]
