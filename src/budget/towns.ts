import type { Bilingual } from './bilingual.ts'
import type { Area } from './vocabulary.ts'

/** A part of the ward that people name, and the districts in which it lies. */
export interface Town extends Bilingual {
  readonly reading: string
  readonly areas: readonly Area[]
}

const town = (ja: string, reading: string, en: string, ...areas: readonly Area[]): Town => ({
  ja,
  en,
  reading,
  areas,
})

/**
 * The ward's towns by district office, and names that people use for parts of them. 芝, 赤坂 and 高輪 are missing, as
 * their districts go by the same names. Budget documents do not print this: it only tells where to look.
 */
export const TOWNS: readonly Town[] = [
  town('愛宕', 'あたご', 'Atago', 'shiba'),
  town('虎ノ門', 'とらのもん', 'Toranomon', 'shiba'),
  town('新橋', 'しんばし', 'Shimbashi', 'shiba'),
  town('西新橋', 'にししんばし', 'Nishi-Shimbashi', 'shiba'),
  town('東新橋', 'ひがししんばし', 'Higashi-Shimbashi', 'shiba'),
  town('浜松町', 'はままつちょう', 'Hamamatsucho', 'shiba'),
  town('芝大門', 'しばだいもん', 'Shiba-Daimon', 'shiba'),
  town('芝公園', 'しばこうえん', 'Shiba-Koen', 'shiba'),
  town('三田', 'みた', 'Mita', 'shiba', 'takanawa'),
  town('海岸', 'かいがん', 'Kaigan', 'shiba', 'shibaura-konan'),
  town('汐留', 'しおどめ', 'Shiodome', 'shiba'),
  town('竹芝', 'たけしば', 'Takeshiba', 'shiba'),
  town('札の辻', 'ふだのつじ', 'Fudanotsuji', 'shiba'),
  town('田町', 'たまち', 'Tamachi', 'shiba', 'shibaura-konan'),
  town('六本木', 'ろっぽんぎ', 'Roppongi', 'azabu'),
  town('麻布十番', 'あざぶじゅうばん', 'Azabu-Juban', 'azabu'),
  town('麻布台', 'あざぶだい', 'Azabudai', 'azabu'),
  town('麻布永坂町', 'あざぶながさかちょう', 'Azabu-Nagasakacho', 'azabu'),
  town('麻布狸穴町', 'あざぶまみあなちょう', 'Azabu-Mamianacho', 'azabu'),
  town('東麻布', 'ひがしあざぶ', 'Higashi-Azabu', 'azabu'),
  town('西麻布', 'にしあざぶ', 'Nishi-Azabu', 'azabu'),
  town('南麻布', 'みなみあざぶ', 'Minami-Azabu', 'azabu'),
  town('元麻布', 'もとあざぶ', 'Moto-Azabu', 'azabu'),
  town('元赤坂', 'もとあかさか', 'Moto-Akasaka', 'akasaka'),
  town('青山', 'あおやま', 'Aoyama', 'akasaka'),
  town('北青山', 'きたあおやま', 'Kita-Aoyama', 'akasaka'),
  town('南青山', 'みなみあおやま', 'Minami-Aoyama', 'akasaka'),
  town('表参道', 'おもてさんどう', 'Omotesando', 'akasaka'),
  town('白金', 'しろかね', 'Shirokane', 'takanawa'),
  town('白金台', 'しろかねだい', 'Shirokanedai', 'takanawa'),
  town('泉岳寺', 'せんがくじ', 'Sengakuji', 'takanawa'),
  town('品川', 'しながわ', 'Shinagawa', 'takanawa', 'shibaura-konan'),
  town('芝浦', 'しばうら', 'Shibaura', 'shibaura-konan'),
  town('港南', 'こうなん', 'Konan', 'shibaura-konan'),
  town('台場', 'だいば', 'Daiba', 'shibaura-konan'),
  town('お台場', 'おだいば', 'Odaiba', 'shibaura-konan'),
]
