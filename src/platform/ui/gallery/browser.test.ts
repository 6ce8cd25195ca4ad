// SPDX-License-Identifier: EUPL-1.2
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GALLERY } from './index.ts'
import { type OpenGallery, openGallery } from './testing.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SCREENS = [
  { name: '1280 light', width: 1280, colorScheme: 'light' },
  { name: '1280 dark', width: 1280, colorScheme: 'dark' },
  { name: '390 light', width: 390, colorScheme: 'light' },
] as const

let gallery: OpenGallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

describe.each(SCREENS)('in a real browser at $name', ({ width, colorScheme }) => {
  test.each(Object.keys(GALLERY))(
    '%s passes WCAG 2.2 AA, keeps to the width and breaks no policy',
    async name => {
      const context = await gallery.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', message => said.push(message.text()))
      page.on('pageerror', error => said.push(error.message))
      await page.goto(`${gallery.url}/${name}`)
      await page.evaluate(() => document.fonts.ready)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(
        violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.target).join(' | ')}`),
      ).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(said).toEqual([])
      await context.close()
    },
  )
})
