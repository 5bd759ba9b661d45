/** What the console says about the application's keys. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.crypto.web;
