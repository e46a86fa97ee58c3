/// How a report looks: by day and by night, on a phone and on paper.
enum HTMLStyle {
  static let rules = """
    :root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--quiet:#595959;--line:#d4d4d4;\
    --wash:#f4f4f1;--link:#00568f;--note:#fff6df;--edge:#c48800}
    @media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#161616;--quiet:#a8a8a8;\
    --line:#3c3c3c;--wash:#212121;--link:#7cc0ee;--note:#2a2414;--edge:#c48800}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
    main{max-width:62rem;margin:0 auto;padding:0 1.25rem}
    main{padding-bottom:4rem}
    a{color:var(--link);text-underline-offset:.15em}
    h1{font-size:1.9rem;line-height:1.2;margin:1.5rem 0 1rem}
    h2{font-size:1.35rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.75rem;\
    border-top:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
    p,li{max-width:46rem;overflow-wrap:anywhere}
    nav ol{margin:0 0 1.25rem;padding:0 0 .9rem;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;\
    list-style:none;border-bottom:1px solid var(--line);font-size:.9rem}
    nav li{max-width:none}
    .note{background:var(--note);border-left:4px solid var(--edge);padding:.6rem .9rem}
    .badge{font-size:.72rem;color:var(--quiet);border:1px solid var(--line);border-radius:.6rem;\
    padding:0 .4rem;white-space:nowrap}
    code{font:.85em/1.4 ui-monospace,monospace;background:var(--wash);padding:.1em .35em;\
    border-radius:.2rem;overflow-wrap:anywhere}
    .pictures{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;align-items:flex-start;margin:1.25rem 0}
    figure{margin:0;flex:1 1 24rem;max-width:30rem;min-width:0}
    figure.map{max-width:64rem;margin:1.25rem 0}figure.map svg{width:100%;height:auto}
    figcaption{font-weight:600;margin-bottom:.35rem}
    .table{overflow-x:auto;margin:1.5rem 0 .35rem}
    table{border-collapse:collapse;font-size:.9rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding:0 0 .4rem}
    caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2.5rem)}
    th,td{text-align:left;vertical-align:top;padding:.32rem .8rem .32rem 0;\
    border-bottom:1px solid var(--line);min-width:3.2rem;max-width:24rem;overflow-wrap:break-word}
    thead th{border-bottom:2px solid var(--line);vertical-align:bottom}
    tbody th{font-weight:500}
    .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    thead .number{white-space:normal}
    .query{min-width:15rem;max-width:34rem}
    td:not(.number):not(.query){min-width:8rem}
    .below,details{font-size:.9rem}
    .below{color:var(--quiet);margin-top:0}
    summary{cursor:pointer;color:var(--quiet)}
    @media (max-width:40rem){tbody th{min-width:9rem}\
    td:not(.number):not(.query){min-width:6.5rem}main{padding-left:1rem;padding-right:1rem}\
    h1{font-size:1.5rem}body{font-size:15px}}
    @media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--quiet:#444;--line:#bbb;\
    --wash:#fff;--link:#000;--note:#fff}@page{margin:16mm 14mm}body{font-size:10pt}\
    nav{display:none}main{max-width:none;padding:0}h2,h3,caption,figcaption{break-after:avoid}\
    tr,li,figure,.note{break-inside:avoid}thead{display:table-header-group}\
    thead,h2+p,tbody tr:first-child{break-after:avoid}\
    tbody tr:last-child,.below{break-before:avoid}\
    .pictures{display:block}figure{max-width:12cm;margin:0 0 .8rem}.table{overflow:visible}\
    summary{display:none}details::details-content{display:block;content-visibility:visible;\
    height:auto}}

    """ + SVGPicture.pageRules + "\n"
}
