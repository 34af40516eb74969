import { createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { smtpServerOf } from '../mail/smtp-server.ts';
import { openLine } from './line.ts';
import { startRoughServer } from './rough-server.fixture.ts';
import { sendEdition } from './send-edition.ts';
import { closing, readers, sendingTo, states } from './sending.fixture.ts';

test('a worker without a letter leaves its connection to the others', async () => {
  const server = closing(
    await startRoughServer((stage, { open }) => (stage === 'connect' && open > 1 ? '421 4.7.0 one' : null)),
  );
  const bench = sendingTo(server.port, readers(2), { connections: 2 });
  const sleep = async (milliseconds: number, signal: AbortSignal) => {
    await bench.clock.sleep(milliseconds, signal);
    await pause(30);
  };
  expect(await sendEdition({ ...bench, clock: { ...bench.clock, sleep } })).toBeNull();
  expect(states(bench)).toEqual({ accepted: 2 });
});

test('a connection is closed although what was said on it could not be written down', async () => {
  const server = closing(await startRoughServer((stage) => (stage === 'RCPT' ? '550 5.7.1 no' : null)));
  const bench = sendingTo(server.port, readers(1));
  bench.store.db.exec(`CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN new.state = 'refused'
    BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  await expect(sendEdition(bench)).rejects.toThrow('full');
  await expect.poll(() => server.open()).toBe(0);
});

test('a letter that the server has answered already is not given to it as commands', async () => {
  const heard: string[] = [];
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {});
    socket.write('220 hasty\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('latin1').split('\r\n').slice(0, -1)) {
        heard.push(line);
        socket.write(line === 'DATA' ? '354 go on\r\n451 4.4.2 too slow\r\n' : '250 ok\r\n');
      }
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  closing({ close: () => new Promise<void>((done) => server.close(() => done())) });
  const line = await openLine(smtpServerOf(new URL(`smtp://127.0.0.1:${port}`)), 2000);
  const written = pause(100);
  const letter = { from: 'a@aoba.jp', to: 'b@aoba.jp', bytes: Buffer.from('Subject: secret\r\n\r\n') };
  const { verdict } = await line.send(letter, () => written);
  expect(verdict).toEqual({ kind: 'later', code: '451 4.4.2' });
  await written;
  await pause(50);
  line.close();
  expect(heard).toContain('DATA');
  expect(heard.join('\n')).not.toContain('secret');
});
