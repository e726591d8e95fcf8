import type { Family } from "../name.ts";

import { commonFamilies } from "./common-families.ts";

/**
 * Families that many strangers share beside the commonest of China, Korea and Vietnam: the commonest of each part of
 * Europe, the Americas, Africa, the Near East, Iran, India, Indonesia, the Philippines and Japan, and the next two
 * hundred of China, whose given names begin with few letters: "Z. Ji" is Zhenlan and Zhicheng. For being careful with
 * one initial, not for counting.
 *
 * @see frequent surnames as told by the US Census of 2010, INE of Spain, KSH of Hungary, Meiji Yasuda Life of Japan,
 *   Yuan Yida and Qiu Jiaru for the three hundred of China (2007), and others
 */
const widespreadFamilies: ReadonlySet<string> = new Set(
  (
    "kumar singh sharma gupta jain roy das patel rao reddy verma mishra ghosh banerjee chatterjee " +
    "mukherjee bandyopadhyay sen dutta shah mehta joshi agarwal yadav nair khan ahmed ahmad ali hussain " +
    "hassan mohamed mohammed ibrahim rahman islam hossain sato suzuki takahashi tanaka watanabe ito " +
    "yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi " +
    "shimizu saito mori abe ikeda hashimoto ishikawa goto ogawa okada fujita murakami kondo ishii " +
    "nakayama ishihara garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin " +
    "jimenez ruiz hernandez diaz moreno alvarez munoz romero morales torres ramirez silva santos oliveira " +
    "souza pereira costa ferreira smith jones williams brown taylor davies wilson evans thomas johnson " +
    "roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis miller " +
    "davis anderson moore jackson clark scott king baker hill adams campbell mitchell muller mueller " +
    "schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch rossi russo ferrari " +
    "esposito bianchi romano colombo ivanov petrov kuznetsov smirnov popov hansen jensen nielsen larsen " +
    "andersen johansson andersson karlsson nilsson nowak rodrigues fernandes goncalves gomes lopes alves " +
    "lima carvalho ribeiro almeida sousa yilmaz mohammadi hosseini mahmoud abdullah saleh omar osman " +
    "malik hasan umar usman musa abubakar bello yusuf muhammad mohammad nagy kovacs toth szabo horvath " +
    "varga kiss molnar nemeth farkas balogh papp takacs juhasz papadopoulos papadopoulou georgiou " +
    "dimitriou ioannou nikolaou cohen levi levy mizrahi peretz friedman katz jonsson jonsdottir " +
    "sigurdsson gudmundsson magnusson olafsson jong jansen vries bakker visser smit boer mulder dijk berg " +
    "janssen peeters novak svoboda novotny dvorak kowalski wisniewski wojcik kowalczyk kaminski " +
    "lewandowski popescu ionescu popa radu stan georgiev dimitrov jovanovic petrovic nikolic markovic " +
    "djordjevic horvat melnyk shevchenko kovalenko bondarenko ivanova petrova smirnova kuznetsova popova " +
    "bernard durand moreau laurent lefebvre korhonen virtanen makinen nieminen makela laine " +
    "johansen olsen pedersen nilsen christensen rasmussen sorensen petersen madsen eriksson larsson " +
    "olsson persson svensson gustafsson devi kaur pillai iyer menon bose chakraborty mukhopadhyay " +
    "chattopadhyay biswas mondal sarkar saha mandal pandey tiwari srivastava chauhan jha prasad desai " +
    "akhtar begum khatun iqbal siddiqui qureshi shaikh chowdhury uddin alam akter perera fernando santoso " +
    "setiawan wijaya sari wibowo hidayat nugroho kurniawan susanto saputra pratama reyes cruz bautista " +
    "ocampo mendoza aquino ismail diallo traore diop ndiaye keita coulibaly toure cisse camara sow barry " +
    "kone ouattara ouedraogo mensah owusu boateng asante appiah osei okafor okeke eze adeyemi nwosu " +
    "abdullahi tesfaye bekele kebede tadesse girma haile alemu abebe moyo ncube ndlovu dlamini nkosi " +
    "naidoo govender botha mutua kamau mwangi otieno njoroge ghamdi alghamdi zahrani alzahrani qahtani " +
    "alqahtani harbi alharbi otaibi alotaibi shehri alshehri hussein salem khalil mansour haddad khoury " +
    "nasser abbas mostafa mustafa ahmadi rezaei karimi jafari moradi ebrahimi rahimi ghasemi akbari " +
    "hashemi sadeghi heidari mousavi kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan " +
    "dogan kilic mammadov aliyev barbosa rocha dias nascimento andrade moreira nunes marques machado " +
    "mendes freitas cardoso teixeira martins barros vieira castro araujo gutierrez ortiz vargas castillo " +
    "ramos rojas flores rivera herrera medina aguilar vega guzman delgado ortega molina suarez dominguez " +
    "vazquez murphy kelly walsh byrne ricci marino greco bruno gallo conti luca " +
    "niu yi ge zhan lan an ni shang nie zhuang geng guan you bi cong jiao xing yue qi mei zuo tu shu mu mou bu miao " +
    "ling fei sheng tong ou zhen qu pei xi zha bao huo weng sui gan jing shan si ning ke ruan gui min ouyang qiang " +
    "chai hua che ran bian ji diao teng zang quan chu lian jian lou gai mi lang chi zong cen xin ying sang sha ai " +
    "leng zhuo zhai qiao pang luan dou kuang ju gou ao"
  ).split(" "),
);

/** Whether it is one of them, with a particle ("da Silva") or without. */
export function isWidespread({ family, familyAliases }: Family): boolean {
  return (
    widespreadFamilies.has(family) || familyAliases.some((alias) => widespreadFamilies.has(alias))
  );
}

/** Whether strangers share the family, here or the world over. */
export function isOfStrangers(family: Family): boolean {
  return commonFamilies.has(family.family) || isWidespread(family);
}
