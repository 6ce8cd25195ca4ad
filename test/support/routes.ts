// SPDX-License-Identifier: EUPL-1.2
import { modules } from '../../src/modules.ts'
import type { Route } from '../../src/platform/http/route.ts'

/** Every route of the product, those of the demo too. */
export const allRoutes: readonly Route[] = modules.flatMap(module => [
  ...module.routes,
  ...(module.demoRoutes ?? []),
])

/** What the names of a module's routes and messages begin with: 'key-locker' gives 'keyLocker'. */
export const prefixOf = (module: string): string =>
  module.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Names of the parameters in a route's path, in order. */
export const parametersOf = (route: Route): string[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')

/** The route's path with these values filled in. @throws Error when one is missing */
export function fillPath(route: Route, values: Readonly<Record<string, string>>): string {
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${route.name}: no value for :${name}`)
    return encodeURIComponent(value)
  })
}
