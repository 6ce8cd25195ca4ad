// SPDX-License-Identifier: EUPL-1.2
import type { RequestListener } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenGallery, openGallery } from '../gallery/testing.ts'

type Posted = { accept: string; fields: Record<string, string> }

let posted: Posted[] = []
let reply: { status: number; json: object } = { status: 200, json: {} }

const answer: RequestListener = async (request, response) => {
  if (request.method !== 'POST') return response.writeHead(404).end()
  let body = ''
  for await (const part of request) body += part
  posted.push({ accept: request.headers.accept ?? '', fields: Object.fromEntries(new URLSearchParams(body)) })
  if (!request.headers.accept?.includes('json'))
    return response.setHeader('content-type', 'text/html').end('<h1>beide</h1>')
  response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.json))
}

let gallery: OpenGallery
let page: Page
beforeAll(async () => {
  gallery = await openGallery(answer)
})
afterAll(() => gallery.close())
beforeEach(async () => {
  posted = []
  reply = { status: 200, json: { version: 4 } }
  page = await gallery.browser.newPage({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Amsterdam',
  })
  await page.goto(`${gallery.url}/raster`)
})
afterEach(() => page.close())

const mark = () => page.locator('dl-saved')
const type = (text: string) => page.locator('#f-uitleg').fill(text)

describe('a form that saves itself', () => {
  test('posts what changed with its version, says when, and takes the new version', async () => {
    await type('Nieuwe uitleg')
    await expect.poll(() => posted.length, { timeout: 5000 }).toBe(1)
    await expect.poll(() => mark().textContent(), { timeout: 5000 }).toMatch(/^opgeslagen \d\d:\d\d$/)
    expect(posted).toHaveLength(1)
    expect(posted[0]).toMatchObject({
      accept: 'application/json',
      fields: { uitleg: 'Nieuwe uitleg', version: '3', werking: 'nee' },
    })
    expect(posted[0]?.fields._key).toBeUndefined()
    expect(await page.locator('input[name=version]').inputValue()).toBe('4')
  })

  test('needs no button of its own, because it has one without scripts', async () => {
    expect(await page.locator('[data-without-script]').isVisible()).toBe(false)
  })

  test('keeps the text and says so when the connection is lost, and saves when it is back', async () => {
    await page.context().setOffline(true)
    await type('Onderweg getypt')
    await expect.poll(() => mark().textContent(), { timeout: 5000 }).toContain('niet verbonden')
    expect(await page.locator('#f-uitleg').inputValue()).toBe('Onderweg getypt')
    await page.context().setOffline(false)
    await expect.poll(() => mark().textContent(), { timeout: 8000 }).toMatch(/^opgeslagen/)
    expect(posted.at(-1)?.fields.uitleg).toBe('Onderweg getypt')
  })

  test('warns before the page is left while something is unsaved', async () => {
    await page.context().setOffline(true)
    await page.locator('#f-uitleg').click()
    await page.keyboard.type('Nog niet bewaard')
    await expect.poll(() => mark().textContent(), { timeout: 5000 }).toContain('niet verbonden')
    const asked = new Promise<string>(resolve =>
      page.once('dialog', async dialog => {
        resolve(dialog.type())
        await dialog.dismiss()
      }),
    )
    await page.evaluate(() => {
      location.href = '/vandaag'
    })
    expect(await asked).toBe('beforeunload')
  })

  test('shows the way to both texts when somebody else was first, and stops saving', async () => {
    reply = { status: 409, json: { theirs: 'x', version: 9 } }
    await type('Mijn tekst')
    const button = page.getByRole('button', { name: 'Bekijk beide teksten' })
    await button.waitFor({ timeout: 5000 })
    await button.click()
    await page.getByRole('heading', { name: 'beide' }).waitFor()
    expect(posted).toHaveLength(2)
    expect(posted[1]?.fields.uitleg).toBe('Mijn tekst')
  })

  test('puts what is to be mended beside the field', async () => {
    reply = { status: 422, json: { problems: [{ field: 'termijn_nieuw', text: 'Dit is geen datum.' }] } }
    await page.locator('#f-termijn_nieuw').fill('morgen')
    await expect
      .poll(() => page.locator('.field:has(#f-termijn_nieuw) .field__error').textContent(), { timeout: 5000 })
      .toBe('Dit is geen datum.')
  })

  test('says that the session has ended and leaves the text where it is', async () => {
    reply = { status: 401, json: {} }
    await type('Blijft staan')
    await expect.poll(() => mark().textContent(), { timeout: 5000 }).toContain('uw sessie is voorbij')
    expect(await page.locator('#f-uitleg').inputValue()).toBe('Blijft staan')
  })
})

describe('keys', () => {
  test("'/' and Ctrl+K go to the search box, but '/' stays a character in a field", async () => {
    await page.keyboard.press('/')
    expect(await page.locator('#zoek').evaluate(box => box === document.activeElement)).toBe(true)
    await page.locator('#f-uitleg').focus()
    await page.keyboard.press('/')
    expect(await page.locator('#f-uitleg').inputValue()).toContain('/')
    await page.keyboard.press('Control+k')
    expect(await page.locator('#zoek').evaluate(box => box === document.activeElement)).toBe(true)
  })

  test("'/' can be switched off by who speaks to the computer", async () => {
    await page.locator('.me summary').click()
    await page.getByRole('button', { name: 'Sneltoets / uitzetten' }).click()
    await page.reload()
    await page.keyboard.press('/')
    expect(await page.locator('#zoek').evaluate(box => box === document.activeElement)).toBe(false)
  })

  test('Escape closes an open menu and gives the focus back', async () => {
    await page.locator('.org summary').click()
    await page.keyboard.press('Escape')
    expect(await page.locator('details.org').getAttribute('open')).toBeNull()
    expect(await page.locator('.org summary').evaluate(summary => summary === document.activeElement)).toBe(
      true,
    )
  })
})

describe('a grid', () => {
  const cell = (row: string, name: string) => page.locator(`tr[data-row="${row}"] [data-cell=${name}]`)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)

  beforeEach(() => cell('5.02.02', 'opzet').click())

  test('moves by arrow and sets a cell by one key, with its row, field and version', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('niet onderzocht')
    await page.keyboard.press('d')
    await expect.poll(() => posted.length).toBe(1)
    expect(posted[0]?.fields).toEqual({
      _csrf: 'voorbeeld',
      row: '5.04.01',
      field: 'werking',
      value: 'deels',
      version: '1',
    })
    await expect.poll(() => mark().textContent()).toMatch(/^opgeslagen/)
    expect(await page.locator('tr[data-row="5.04.01"]').getAttribute('data-version')).toBe('4')
    expect(await cell('5.04.01', 'werking').getAttribute('class')).toBe('state state--deels')
  })

  test('takes the last change back with Ctrl+Z', async () => {
    await page.keyboard.press('n')
    await expect.poll(() => posted.length).toBe(1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => posted.length).toBe(2)
    expect(posted[1]?.fields).toMatchObject({ value: 'ja', version: '4' })
    expect(await focused()).toBe('ja')
  })

  test('keeps what was set while the connection is lost, shows it, and sends it afterwards in order', async () => {
    await page.context().setOffline(true)
    await page.keyboard.press('n')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    await expect.poll(() => mark().textContent()).toContain('niet verbonden')
    expect(await page.locator('.unsaved-cell').count()).toBe(2)
    await page.context().setOffline(false)
    await expect.poll(() => mark().textContent(), { timeout: 8000 }).toMatch(/^opgeslagen/)
    expect(posted.map(({ fields }) => `${fields.row} ${fields.value}`)).toEqual([
      '5.02.02 nee',
      '5.04.01 deels',
    ])
    expect(await page.locator('.unsaved-cell').count()).toBe(0)
  })

  test('says it when somebody else was first, with the way to the row', async () => {
    reply = { status: 409, json: { theirs: 'ja', version: 9 } }
    await page.keyboard.press('n')
    await expect.poll(() => mark().textContent()).toContain('iemand anders was u voor')
    expect(await mark().getByRole('link').getAttribute('href')).toContain('open=5.02.02')
  })

  test('is one stop for the Tab key', async () => {
    expect(await page.locator('dl-grid td[tabindex="0"]').count()).toBe(1)
  })
})

describe('picking rows', () => {
  test('the box in the head picks all, and the bar counts them', async () => {
    await page.getByRole('checkbox', { name: 'Kies alle rijen' }).check()
    expect(await page.locator('tbody .pick input:checked').count()).toBe(8)
    expect(await page.locator('[data-picked]').textContent()).toBe('8 gekozen')
  })

  test('Shift picks a range', async () => {
    await page.getByRole('checkbox', { name: 'Kies 5.02.02' }).click()
    await page.getByRole('checkbox', { name: 'Kies 5.20.03' }).click({ modifiers: ['Shift'] })
    expect(await page.locator('[data-picked]').textContent()).toBe('6 gekozen')
  })
})

test('a follow-up question shows when its answer is chosen, and what was typed there stays', async () => {
  await page.goto(`${gallery.url}/formulier`)
  const extra = page.locator('#f-anders')
  expect(await extra.isVisible()).toBe(false)
  await page.getByRole('radio', { name: 'Iets anders' }).check()
  await extra.fill('Brand')
  await page.getByRole('radio', { name: 'Verloren of gestolen' }).check()
  expect(await extra.isVisible()).toBe(false)
  expect(await extra.inputValue()).toBe('Brand')
})

test('the error summary has the focus when the page opens', async () => {
  await page.goto(`${gallery.url}/formulier`)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
})

test('a list narrows while one types, whatever the accents', async () => {
  await page.goto(`${gallery.url}/bezoeker`)
  await page.getByText('Alle bezochte gemeenten, op alfabet').click()
  await page.getByLabel('Zoek een gemeente').fill('héide')
  expect(await page.locator('.columns li:visible').allTextContents()).toEqual(['Heidebrink'])
  expect(await page.locator('.live-filter [role=status]').textContent()).toBe('1 van 8 gemeenten')
})

test('without scripts every field is there and every form has a button', async () => {
  const context = await gallery.browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${gallery.url}/formulier`)
  expect(await plain.locator('#f-anders').isVisible()).toBe(true)
  await plain.goto(`${gallery.url}/verslag`)
  expect(await plain.locator('[data-without-script] button').first().isVisible()).toBe(true)
  await context.close()
})
