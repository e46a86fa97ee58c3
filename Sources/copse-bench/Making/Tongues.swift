extension Tongue {
  /// The languages of invented names, which together have all shares.
  static let all: [Tongue] = [
    Tongue(
      share: 520,
      topics: """
        Open Science, Research Software, Data Stewards, Digital Pedagogy, Learning Technology, \
        Accessibility, Maths Teaching, Reproducibility, Linked Data, Archives, Museums, Libraries, \
        Further Education, Apprenticeships, Health Data, Climate, Citizen Science, Bioinformatics, \
        Digital Humanities, Cartography, Statistics, Robotics, Open Textbooks, Assessment
        """,
      groups: """
        Network, Forum, Guild, Chat, Circle, Meetup, Hub, Collective, Special Interest Group, \
        Mailing List, Alliance, Society, Working Group, Reading Group, Café, Exchange
        """,
      places: """
        Leeds, Glasgow, Cardiff, Belfast, Bristol, York, Zürich, Boston, Toronto, Sydney, Dublin, \
        Manchester, Oslo, Utrecht, Lagos, Nairobi, Auckland, Singapore, Online, of the North, UK, \
        Europe, Worldwide, South West
        """),
    Tongue(
      share: 60,
      topics: """
        Science ouverte, Données de santé, Pédagogie numérique, Bibliothèques, Écologie, Évaluation
        """,
      groups: "Réseau, Société, Cercle d'études, Café, Fédération, Communauté",
      places: "Évry, Besançon, Genève, Montréal, Orléans, Saint-Étienne, Liège, Nîmes"),
    Tongue(
      share: 60,
      topics: "Ciencia abierta, Enseñanza, Matemáticas, Educación técnica, Años de niñez, Música",
      groups: "Red, Comunidad, Asociación, Tertulia, Círculo, Reunión",
      places: "Córdoba, León, Málaga, Bogotá, Perú, Asunción, México, Cádiz"),
    Tongue(
      share: 40,
      topics: "Otwarta nauka, Edukacja cyfrowa, Książki, Źródła, Łączność, Żywność",
      groups: "Sieć, Społeczność, Koło, Towarzystwo, Spotkania, Związek",
      places: "Łódź, Kraków, Gdańsk, Wrocław, Poznań, Rzeszów, Białystok, Toruń"),
    Tongue(
      share: 40,
      topics: "Khoa học mở, Giáo dục số, Thư viện, Dữ liệu, Ngôn ngữ, Sức khỏe",
      groups: "Mạng lưới, Cộng đồng, Câu lạc bộ, Diễn đàn, Nhóm, Hội",
      places: "Hà Nội, Đà Nẵng, Huế, Cần Thơ, Hải Phòng, Đồng Nai, Việt Nam, Quảng Ngãi"),
    Tongue(
      share: 40,
      topics: "Ανοικτή επιστήμη, Ψηφιακή μάθηση, Βιβλιοθήκες, Δεδομένα, Μαθηματικά, Οικολογία",
      groups: "Δίκτυο, Κοινότητα, Σύλλογος, Φόρουμ, Ομάδα, Κύκλος",
      places: "Αθήνα, Θεσσαλονίκη, Πάτρα, Ηράκλειο, Λευκωσία, Ιωάννινα, Βόλος, Κέρκυρα"),
    Tongue(
      share: 40,
      topics: "Открытая наука, Цифровое обучение, Библиотеки, Данные, Математика, Экология",
      groups: "Сеть, Сообщество, Общество, Форум, Клуб, Объединение",
      places: "Київ, Львів, Софія, Београд, Мінск, Алматы, Скопје, Ёлкино"),
    Tongue(
      share: 40,
      topics: "العلم المفتوح, التعليم الرقمي, المكتبات, البيانات, الرياضيات, البيئة",
      groups: "شبكة, مجتمع, رابطة, منتدى, مجموعة, حلقة",
      places: "القاهرة, بيروت, تونس, عمّان, الرباط, بغداد, الدوحة, مسقط"),
    Tongue(
      share: 20,
      topics: "מדע פתוח, למידה דיגיטלית, ספריות, נתונים, מתמטיקה, סביבה",
      groups: "רשת, קהילה, פורום, חוג, קבוצה, אגודה",
      places: "חיפה, ירושלים, תל אביב, באר שבע, נצרת, אילת, עכו, צפת"),
    Tongue(
      share: 40, space: "",
      topics: "开放科学, 数字教学, 图书馆, 数据, 数学教育, 生态",
      groups: "网络, 社区, 论坛, 协会, 小组, 联盟",
      places: "北京, 上海, 臺北, 香港, 成都, 南京, 新加坡, 西安"),
    Tongue(
      share: 30, space: "",
      topics: "オープンサイエンス, デジタル教育, 図書館, データ, 数学, ﾗｽﾞパイ",
      groups: "ネットワーク, コミュニティ, フォーラム, 研究会, の会, 協会",
      places: "東京, 京都, 大阪, 札幌, 福岡, 仙台, 沖縄, 名古屋"),
    Tongue(
      share: 30,
      topics: "열린 과학, 디지털 교육, 도서관, 데이터, 수학, 환경",
      groups: "네트워크, 커뮤니티, 포럼, 연구회, 모임, 협회",
      places: "서울, 부산, 대전, 광주, 제주, 인천, 대구, 수원"),
    Tongue(
      share: 20,
      topics: "मुक्त विज्ञान, डिजिटल शिक्षा, पुस्तकालय, आँकड़े, गणित, पर्यावरण",
      groups: "समुदाय, संघ, मंच, समूह, परिषद, गोष्ठी",
      places: "दिल्ली, मुंबई, काठमांडू, पुणे, वाराणसी, जयपुर, भोपाल, पटना"),
    Tongue(
      share: 20, space: "",
      topics: "วิทยาศาสตร์เปิด, การเรียนรู้ดิจิทัล, ห้องสมุด, ข้อมูล, คณิตศาสตร์, สิ่งแวดล้อม",
      groups: "เครือข่าย, ชุมชน, สมาคม, เวที, กลุ่ม, ชมรม",
      places: "กรุงเทพ, เชียงใหม่, ขอนแก่น, ภูเก็ต, สงขลา, น่าน, ระยอง, ตรัง"),
  ]

  /// The language of a new community.
  static func any(_ random: inout SplitMix64) -> Tongue {
    var turn = random.next(below: 1000)
    for tongue in all {
      if turn < tongue.share { return tongue }
      turn -= tongue.share
    }
    return all[0]
  }
}
