// SPDX-License-Identifier: EUPL-1.2
import { type Figure, isReached } from './figure.ts'

/** Prints one line of JSON per figure, and in words which goals were missed. @returns whether all were reached */
export function report(name: Readonly<Record<string, string>>, figures: readonly Figure[]): boolean {
  for (const figure of figures) process.stdout.write(`${JSON.stringify({ ...name, ...figure })}\n`)
  const missed = figures.filter(figure => !isReached(figure))
  for (const { metric, value, goal, unit } of missed)
    console.error(`${Object.values(name).join(' ')}: ${metric} is ${value} ${unit}, the goal is ${goal}`)
  return missed.length === 0
}
