import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/** A mail server as nodemailer reaches it, and who logs in; `login` is null where nobody has to. */
export interface SmtpServer {
  readonly options: SMTPConnection.Options;
  readonly login: { readonly user: string; readonly pass: string } | null;
}

const SECONDS = 1000;

/**
 * The server that `KYOKUN_SMTP_URL` names: `smtp(s)://user:password@host:port`. Any host but this machine is
 * reached over TLS only, and its certificate has to be good.
 */
export function smtpServerOf(url: URL): SmtpServer {
  const secure = url.protocol === 'smtps:';
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return {
    options: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      requireTLS: !secure && !isLocal,
      ignoreTLS: !secure && isLocal,
      connectionTimeout: 20 * SECONDS,
      greetingTimeout: 20 * SECONDS,
    },
    login:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}
