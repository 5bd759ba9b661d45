/** The front page of initiative five. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.web;
