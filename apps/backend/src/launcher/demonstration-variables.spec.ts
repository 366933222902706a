import { demonstrationVariables } from './demonstration-variables';

describe('the variables of a demonstration', () => {
  it.each([
    [{}, { PORT: '3100', DATA_FOLDER: 'demo' }],
    [{ PORT: '4000' }, { PORT: '4000', DATA_FOLDER: 'demo' }],
    [
      { PUBLIC_URL: 'http://127.0.0.1:3100' },
      { PORT: '3100', DATA_FOLDER: 'demo', PUBLIC_URL: 'http://127.0.0.1:3100' },
    ],
  ])('from %j are %j', (given, variables) => {
    expect(demonstrationVariables(given, 'demo')).toEqual(variables);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://h/one' }, 'DATABASE_URL'],
    [{ DATA_FOLDER: 'data' }, 'DATA_FOLDER'],
    [{ SIGNING_FOLDER: 'keys' }, 'SIGNING_FOLDER'],
    [{ TIMESTAMP_URL: 'https://tsa.example' }, 'TIMESTAMP_URL'],
    [{ REDIS_URL: 'redis://h' }, 'REDIS_URL'],
    [{ SMTP_URL: 'smtp://h' }, 'SMTP_URL'],
    [{ TRUSTED_PROXIES: '1' }, 'TRUSTED_PROXIES'],
    [{ PUBLIC_URL: 'https://svetionik.example' }, 'this machine only'],
    [{ PUBLIC_URL: 'http://192.168.1.7:3100' }, 'this machine only'],
    [{ NODE_ENV: 'production' }, 'this machine only'],
  ])('are refused where there is %j', (given, reason) => {
    expect(() => demonstrationVariables(given, 'demo')).toThrow(reason);
  });
});
