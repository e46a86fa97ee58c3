public import CopseModel

extension HeadingTable {
  /// Headings in other languages than English that can mean nothing else in a list of communities.
  ///
  /// A word that means something else in another of these languages is not among them: `nombre` is
  /// a name in Spanish, and a number in French.
  public static let translations: [(field: Field, headings: [String])] = [
    (.id, ["kennung", "identifiant", "identificador", "identificativo", "dynodwr", "識別子"]),
    (
      .name,
      ["nom", "nombre de la comunidad", "nome", "naam", "enw", "gemeinschaft", "名前", "名称"]
    ),
    (.status, ["statut", "estado", "stato", "statws", "状態", "ステータス"]),
    (
      .platforms,
      [
        "plattform", "plattformen", "plateforme", "plateformes", "plataforma", "plataformas",
        "piattaforma", "piattaforme", "llwyfan", "llwyfannau", "プラットフォーム",
      ]
    ),
    (
      .hashtags,
      ["mot-dièse", "mots-dièse", "etiqueta", "etiquetas", "hashnod", "hashnodau", "ハッシュタグ"]
    ),
    (.kind, ["typ", "tipo", "種類"]),
    (.focus, ["thema", "themen", "thème", "thèmes", "tema", "temas", "テーマ"]),
    (.region, ["región", "regione", "país", "rhanbarth", "地域"]),
    (
      .organiser,
      ["veranstalter", "organisateur", "organizador", "organizzatore", "trefnydd", "主催者"]
    ),
    (.members, ["mitglieder", "membres", "miembros", "membri", "aelodau", "メンバー数"]),
    (.partOf, ["teil von", "partie de", "parte de", "rhan o"]),
    (.formerly, ["früher", "ehemals", "anciennement", "anteriormente", "旧名称"]),
    (.url, ["webseite", "site web", "sitio web", "sito web", "gwefan", "ウェブサイト"]),
    (
      .notes,
      ["notizen", "anmerkungen", "bemerkungen", "remarques", "notas", "nodiadau", "備考"]
    ),
    (.source, ["quelle", "quellen", "fuente", "fuentes", "fonte", "ffynhonnell", "出典"]),
  ]
}
