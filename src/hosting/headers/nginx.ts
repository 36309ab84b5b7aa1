import { askedEachTime, headersOfAll, keptFolders, keptFor } from "./headers";

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** A site of nginx: the headers of all its files, and a map that says how long a file may be kept. */
export function nginxSite(): string {
  const kept = keptFolders.map((each) => `    ~^/(.*/)?${each.folder} ${quoted(keptFor(each))};`);
  const headers = Object.entries(headersOfAll).map(
    ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
  );
  return `# Written by \`npm run headers\` from src/hosting/headers: change it there.
# Put it in /etc/nginx/conf.d/, with your names where it says "exemple" and your certificate.
map $uri $kept_for {
    default ${quoted(askedEachTime)};
${kept.join("\n")}
}

server {
    listen 443 ssl;
    server_name complements.exemple.qc.ca;
    ssl_certificate /etc/ssl/certs/exemple.pem;
    ssl_certificate_key /etc/ssl/private/exemple.key;

    # What dist/addin holds.
    root /srv/feuille-de-route;
    index taskpane.html;
    include /etc/nginx/mime.types;
    charset utf-8;
    charset_types text/css text/xml text/javascript application/javascript;
    gzip on;
    gzip_types text/css text/xml text/javascript application/javascript application/json;
    server_tokens off;

${headers.join("\n")}
    add_header Cache-Control $kept_for always;

    location / {
        limit_except GET { deny all; }
        try_files $uri =404;
    }
}
`;
}
