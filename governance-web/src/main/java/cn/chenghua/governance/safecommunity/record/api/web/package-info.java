/** Registers of safe and lawful communities for REST clients. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.record.api.web;
