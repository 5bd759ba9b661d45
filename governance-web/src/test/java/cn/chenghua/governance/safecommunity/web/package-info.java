/** Doors of initiative five as the accounts of the demonstration come to them. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.web;
