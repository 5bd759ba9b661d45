/** The green register for REST clients. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.api.web;
