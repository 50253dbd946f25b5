/** How every book looks; readers may lay their own over it. */
export const CSS =
  `body{font-family:"Source Serif 4",Georgia,serif;line-height:1.5;margin:0 ` +
  `4%}h1,h2,h3,h4,h5{font-family:Fraunces,Georgia,serif;line-height:1.2;hyphens:none;break-after:avoid}h1{border-bottom:2px solid #a3203c;padding-bottom:.3em}h2{color:#a3203c;margin-top:2em}table{border-collapse:collapse;width:100%;margin:1em 0}th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #cbbfa9}.fill td{height:2.4em;border:1px solid #5b5048}figure{margin:1.5em 0;break-inside:avoid}figure svg{width:100%;height:auto}figure svg.key{width:.8em;height:.8em}figcaption{font-weight:bold}.lead{font-size:1.1em}.box{border-left:3px solid #a3203c;padding-left:.8em;margin:1.2em 0}.notes{font-size:.85em;border-top:1px solid #5b5048;margin-top:3em}.cover svg{width:100%;height:auto}dt{font-weight:bold;margin-top:.8em}dd{margin-left:0}` +
  `.tight>li>p{margin:.2em 0}.tasks{list-style:none;padding-left:.3em}.to-center{text-align:center}.to-right{text-align:right}` +
  `img{max-width:100%;height:auto}pre{white-space:pre-wrap;font-size:.9em}code{font-size:.92em}hr{width:30%;border:0;border-top:1px solid #5b5048;margin:1.6em auto}`;

/** What large type adds. */
export const LARGE = 'body{font-size:1.3em}';
