import { sandboxEn } from "../../locales/en/sandbox";
import { sandboxFr } from "../../locales/fr/sandbox";
import { Book } from "../host/model/book";
import { openWorkbook } from "../host/model/univer-access";
import { byId } from "./element";
import { parseManifest } from "./manifest";
import { createPane } from "./pane";
import { drawRibbon } from "./ribbon";
import { createMirror } from "./screen/mirror";
import { showPrompts } from "./screen/prompts";
import { createUniverOnScreen } from "./screen/univer";
import "./style.css";
import { drawTitleBar } from "./title-bar";

async function start() {
  const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "fr";
  const words = { fr: sandboxFr, en: sandboxEn }[language];
  const response = await fetch("manifest.xml");
  const manifest = parseManifest(await response.text(), language);
  const pane = createPane(byId("pane"), "taskpane.html", manifest.name, words);
  drawRibbon(byId("ribbon"), manifest.tab, () => void pane.show());
  const titleBar = drawTitleBar(byId("title-bar"), words, { create() {}, open() {}, save() {} });
  titleBar.setFileName(words.blankFile);
  const book = new Book(openWorkbook(createUniverOnScreen(byId("sheet"), language), {
    id:"b", sheetOrder:["s1"], sheets:{ s1:{id:"s1",name:"Feuil1", rowCount:100,columnCount:26, cellData:{0:{0:{v:"a"},1:{v:5},2:{f:'=B1*2'}},1:{0:{v:"b"},1:{v:7}}}}} 
  }));
  const sheet = book.sheet("s1");
  book.change(sheet, {conditionalFormats:[{id:"1",rects:[{row:0,column:0,rows:5,columns:2}],formula:'=$B1>5',style:{fill:"#FFC7CE",color:"#9C0006",bold:true},stopIfTrue:false},
   {id:"2",rects:[{row:0,column:2,rows:5,columns:1}],formula:'=$B1>5',style:{fill:"#C7CEFF"},stopIfTrue:false}],
   validations:[{rect:{row:3,column:3,rows:2,columns:1}, value:{rule:{type:"list",source:"=$A$1:$A$2",dropDown:true},anchor:{row:3,column:3},ignoreBlanks:true,prompt:{title:"Titre",message:"Choisissez une valeur dans la liste ; c’est mieux que de la taper, et le message peut être long, jusqu'à 255 signes en tout, ce qui fait bien six ou sept lignes à cette largeur."},alert:null}}]});
  const mirror = createMirror(book);
  mirror.refresh();
  showPrompts(book);
  const t0 = performance.now(); await book.calculation.settle(); console.log("settled", performance.now()-t0);
  book.calculation.onPending(() => { setTimeout(()=>void book.calculation.settle().then(()=>console.log("resettled")), 0) });
  Object.assign(window, { book });
  byId("status").textContent = words.ready;
}

void start();
