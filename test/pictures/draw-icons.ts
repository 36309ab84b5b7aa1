/**
 * Draws the icons of the add-in, at every size that Excel asks for, from `src/hosting/icons`: `npm run icons`, after a
 * change there. Also draws all of them on one page, to be looked at: test-results/icons.png.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { svgAt } from "../../src/hosting/icons/hint";
import { icons } from "../../src/hosting/icons/shapes";
import { iconSizes } from "../../src/hosting/manifest/check-site";
import { findBrowser } from "../e2e/browser";

const assets = path.join(__dirname, "../../assets");
const results = path.join(__dirname, "../../test-results");

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0;line-height:0}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** Every picture four times as large, its pixels to be seen, on the light and the dark ribbon. */
async function drawSheet(page: Page, pictures: readonly Buffer[]): Promise<void> {
  const images = pictures
    .map((png, index) => {
      const size = iconSizes[index % iconSizes.length] ?? 0;
      const source = `data:image/png;base64,${png.toString("base64")}`;
      return `${index % iconSizes.length === 0 ? "<br>" : ""}<img src="${source}" width="${size * 3}" style="image-rendering:pixelated;margin:4px">`;
    })
    .join("");
  await page.setViewportSize({ width: 1100, height: 2600 });
  await page.setContent(
    `<body style="margin:0"><div style="background:#f5f5f5">${images}</div><div style="background:#292929">${images}</div>`,
  );
  mkdirSync(results, { recursive: true });
  await page.screenshot({ path: path.join(results, "icons.png"), fullPage: true });
}

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const page = await browser.newPage();
  const pictures: Buffer[] = [];
  for (const [name, shapes] of Object.entries(icons)) {
    for (const size of iconSizes) {
      const png = await draw(page, svgAt(shapes, size), size);
      writeFileSync(path.join(assets, `${name}-${size}.png`), png);
      pictures.push(png);
    }
  }
  await drawSheet(page, pictures);
  await browser.close();
}

void drawAll();
