// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const DATABASE = {
  DATABASE_URL: 'postgres://dl_app:a@db/dl',
  DATABASE_OWNER_URL: 'postgres://dl_owner:b@db/dl',
  DATABASE_IDENTITY_URL: 'postgresql://dl_identity:c@db/dl',
}

test('without any setting it is the demo on this machine, with the PostgreSQL that npm brought', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    isDemo: true,
    host: '127.0.0.1',
    port: 3000,
    origin: 'http://localhost:3000',
    trustProxy: false,
    database: undefined,
  })
  expect(config.dataDir).toMatch(/\/data$/)
  expect(config.keyFile).toBe(`${config.dataDir}/key`)
})

test.each([[{ NODE_ENV: 'production' }], [{ DEMO: '0' }], [{ DEMO: '0', KEY_FILE: '', DATABASE_URL: '' }]])(
  'production tells everything that is missing at once: %j',
  environment => {
    expect(() => readConfig(environment)).toThrow(
      /DATABASE_URL ontbreekt\n- DATABASE_OWNER_URL ontbreekt\n- DATABASE_IDENTITY_URL ontbreekt\n- KEY_FILE ontbreekt\n- ORIGIN ontbreekt\n- SECURITY_CONTACT ontbreekt/,
    )
  },
)

test('what is wrong is told together with what is missing', () => {
  const environment = {
    DEMO: '0',
    PORT: 'tachtig',
    DATABASE_URL: 'mysql://x',
    KEY_FILE: '/k',
  }
  let message = ''
  try {
    readConfig(environment)
  } catch (error) {
    message = String(error)
  }
  expect(message).toContain('PORT moet een getal zijn')
  expect(message).toContain('DATABASE_URL moet beginnen met postgres://')
  expect(message).toContain('DATABASE_OWNER_URL ontbreekt')
  expect(message).toContain('ORIGIN ontbreekt')
  expect(message).not.toContain('KEY_FILE')
})

test('a complete production setting is taken over', () => {
  const config = readConfig({
    ...DATABASE,
    NODE_ENV: 'production',
    KEY_FILE: '/etc/durven-leren/key',
    TRUST_PROXY: '1',
    ORIGIN: 'https://durvenleren.example.nl/',
    PORT: '8080',
    SECURITY_CONTACT: 'mailto:cert@example.nl',
    CONTACT: 'tel:+31701234567',
    SMTP_URL: 'smtp://mail.example.nl',
    MAIL_FROM: 'leren@example.nl',
  })
  expect(config).toMatchObject({
    isProduction: true,
    isDemo: false,
    trustProxy: true,
    contact: 'tel:+31701234567',
    origin: 'https://durvenleren.example.nl',
    keyFile: '/etc/durven-leren/key',
    smtp: { url: 'smtp://mail.example.nl', from: 'leren@example.nl' },
    database: { appUrl: DATABASE.DATABASE_URL, identityUrl: DATABASE.DATABASE_IDENTITY_URL },
  })
})

test('a database of one’s own for the demo comes with all three roles', () => {
  expect(() => readConfig({ DATABASE_URL: DATABASE.DATABASE_URL })).toThrow('DATABASE_OWNER_URL ontbreekt')
  expect(readConfig(DATABASE)).toMatchObject({
    isDemo: true,
    database: { ownerUrl: DATABASE.DATABASE_OWNER_URL },
  })
})

test.each(['0', '65536', '3.5', '-1'])('port %s is refused', PORT => {
  expect(() => readConfig({ PORT })).toThrow('PORT moet')
})
