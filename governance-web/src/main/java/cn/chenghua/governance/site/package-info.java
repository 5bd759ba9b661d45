/** The web shell all features share: layout, languages, refusals as sentences, figures as text, and the list of routes. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.site;
