// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'

/** A sign-in service as an administrator typed it. */
export type ProviderInput = {
  readonly label: string
  readonly issuer: string
  readonly clientId: string
  readonly authentication: 'key' | 'secret'
  readonly secret: string
  readonly requiredAcr: string
  readonly secondFactorGround: string
  readonly domains: string
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** What is wrong with it. `isLocalAllowed`: a plain address of this machine counts, in the demo and tests. */
export function providerProblems(input: ProviderInput, isLocalAllowed: boolean): Problem[] {
  const problems: Problem[] = []
  if (!isIssuer(input.issuer, isLocalAllowed)) problems.push(problem('issuer', 'wrongIssuer'))
  if (input.authentication === 'secret' && input.secret === '') problems.push(problem('secret', 'required'))
  if (domainsOf(input.domains).some(domain => !DOMAIN.test(domain)))
    problems.push(problem('domains', 'wrongDomain'))
  if (acrOf(input.requiredAcr).length === 0 && input.secondFactorGround === '')
    problems.push(problem('secondFactorGround', 'secondFactorNeeded'))
  return problems
}

/** Mail domains, one a line. */
export const domainsOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .map(domain => domain.replace(/^@/, ''))
        .filter(Boolean),
    ),
  ].slice(0, 50)

/** Levels of assurance, separated by spaces. */
export const acrOf = (text: string): string[] => text.split(/\s+/).filter(Boolean).slice(0, 10)

function isIssuer(text: string, isLocalAllowed: boolean): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return false
  const isLocal = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || (isLocal && isLocalAllowed)
}
