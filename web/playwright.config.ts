import { defineConfig } from '@playwright/test'
import { chromiumHere } from './e2e/chromium.mjs'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts', // sets BASE_URL for the tests
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000, // as above: a busy machine is no finding
  expect: { timeout: 15_000 }, // a busy machine is no finding
  reporter: 'list',
  use: {
    baseURL: process.env.BASE_URL,
    launchOptions: chromiumHere,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
  },
})
