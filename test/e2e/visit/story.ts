// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'
import { becomeSomebody, openAs, type Visitor } from '../../support/browser.ts'
import type { DemoProgram } from '../../support/program.ts'

/** One walk through a visit: the program, and everybody who takes part with a computer of their own. */
export type Story = {
  readonly program: DemoProgram
  /** The window of this person; opened, and signed in, when it is asked for the first time. */
  as(name: string): Promise<Visitor>
  /** Days go by: everybody was away for longer than a session lasts, and signs in again. */
  pass(days: number): void
  /** Opens Vandaag of this person, where this work waits, and follows it. */
  doesWaiting(name: string, title: string | RegExp): Promise<Visitor>
  faults(): string[]
  /** Where everybody is, for who reads a failure. */
  scene(): Promise<string>
}

export function openStory(browser: Browser, program: DemoProgram): Story {
  const windows = new Map<string, Visitor>()
  const signedIn = new Set<string>()
  const story: Story = {
    program,
    async as(name) {
      const visitor = windows.get(name) ?? (await openAs(browser, program, name))
      if (windows.has(name) && !signedIn.has(name)) await becomeSomebody(visitor, name)
      windows.set(name, visitor)
      signedIn.add(name)
      return visitor
    },
    pass(days) {
      program.pass(days)
      signedIn.clear()
    },
    async doesWaiting(name, title) {
      const visitor = await story.as(name)
      const { page } = visitor
      await page.getByRole('link', { name: 'Vandaag' }).first().click()
      await visitor.reads('Vandaag')
      await page.getByRole('link', { name: title }).first().click()
      return visitor
    },
    faults: () => [...windows].flatMap(([name, { faults }]) => faults.map(fault => `${name}: ${fault}`)),
    async scene() {
      const lines = [...windows].map(async ([name, { page }]) => {
        const text = await page.getByRole('main').innerText().catch(String)
        return `${name} at ${page.url()}: ${text.replace(/\s+/g, ' ').slice(0, 400)}`
      })
      return (await Promise.all(lines)).join('\n')
    },
  }
  return story
}
