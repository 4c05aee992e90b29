import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/weave.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { findHost } from './host/host';
import { State } from './state.svelte';

const state = new State(await findHost());
mount(App, { target: document.body, props: { state } });
state.attend();
