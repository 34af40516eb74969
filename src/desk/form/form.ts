import './constructed-styles.ts';
import './interpreted-schemas.ts';
import CMS from '@sveltia/cms';
import { articleFields } from './article-fields.ts';
import { readArticleFile, writeArticleFile } from './article-file.ts';

const format = 'kyokun-article';

CMS.registerCustomFormat(format, 'mdx', { fromFile: readArticleFile, toFile: writeArticleFile });

await CMS.init({
  config: {
    load_config_file: false,
    // Files are read and written in a folder of the editor's own machine. Sveltia wants a server named all
    // the same; this one is the site itself, which has no such service.
    backend: {
      name: 'gitea',
      repo: 'kyokun/kyokun',
      branch: 'main',
      base_url: location.origin,
      api_root: `${location.origin}/api/v1`,
      auth_methods: ['token'],
    },
    app_title: '記事の編集',
    media_folder: 'public',
    public_folder: '/',
    collections: [
      {
        name: 'articles',
        label: '記事',
        folder: 'content/articles',
        path: '{{year}}/{{slug}}',
        format,
        // Articles are begun, moved and withdrawn by commands, which know ids and the register.
        create: false,
        delete: false,
        editor: { preview: false },
        fields: [...articleFields(), { name: 'body', label: '本文（MDX）', widget: 'text', required: true }],
      },
    ],
  },
});
