/** Suggestions, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.suggestion.web;
